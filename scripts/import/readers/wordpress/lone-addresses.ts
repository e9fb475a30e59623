import { outsideCode } from './code-regions.ts';
import { embedHtml } from './post-html.ts';

/** Sites whose address on a line of its own WordPress shows as a player or a post. */
const providers =
  /^(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|twitter\.com|x\.com|facebook\.com|instagram\.com|tiktok\.com|soundcloud\.com|spotify\.com|flickr\.com|ted\.com|scribd\.com|slideshare\.net|wordpress\.tv|videopress\.com|mixcloud\.com|reddit\.com|imgur\.com|issuu\.com|pinterest\.com|anghami\.com)$/i;

const loneAddress =
  /^[ \t]{0,20}(?:<p[^<>]{0,300}>)?\s{0,20}(https?:\/\/[^\s<>"']+)\s{0,20}(?:<\/p>)?[ \t]{0,20}$/gm;

/**
 * Turns addresses that stand alone on a line into embeds, as WordPress does for the sites that it
 * knows; of others the address stays text.
 *
 * @see https://wordpress.org/documentation/article/embeds/
 */
export function embedLoneAddresses(html: string): string {
  const embed = (line: string, address: string) => {
    const isKnown = URL.canParse(address) && providers.test(new URL(address).host);
    return isKnown ? embedHtml(address.replaceAll('&amp;', '&')) : line;
  };
  return outsideCode(html, (part) => part.replace(loneAddress, embed));
}
