import { z } from 'zod';
import { webAddressSchema } from '../schema/fields.ts';

/** What the site tells machines besides its pages. */
export const signalSettingsSchema = z.strictObject({
  /**
   * The WebSub hub that feeds name (`https://pubsubhubbub.appspot.com/`): readers that subscribe there
   * hear of new articles at once, if something tells the hub of them.
   */
  hub: webAddressSchema.optional(),
  /**
   * What `robots.txt` asks of crawlers that gather texts for training models: `refuse` names those
   * that say they obey it. Search engines are not concerned.
   */
  modelCrawlers: z.enum(['allow', 'refuse']).default('allow'),
  /**
   * Shows a link in the footer by which readers prefer this site in Google's results; it takes an address
   * at the root of a host.
   */
  preferOnGoogle: z.boolean().default(false),
});
