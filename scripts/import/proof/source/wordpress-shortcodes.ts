const noteNames = /^(?:fn|ref|note|footnote|efn_note|mfn|sidenote)$/i;
const shortcode = /\[(\/?)([A-Za-z][\w-]*)((?:[\s=:][^[\]<]*)?)\/?\]/g;
/** Shortcodes whose content is an address. */
const addressNames = /^(?:embed|audio|video|youtube|gist|tweet|instagram)$/i;

/** Those of WordPress that need no attribute and no end. */
const ownNames = /^(?:gallery|playlist|toc|no_toc|lwptoc)$/i;

function isPaired(name: string): boolean {
  return noteNames.test(name) || addressNames.test(name);
}

/** Takes out what WordPress would replace; a note leaves a mark and goes to the end. */
export function withoutShortcodes(content: string): { text: string; notes: string[] } {
  const notes: string[] = [];
  // An address alone on its line is a player.
  const source = content.replace(/^[ \t]*https?:\/\/\S+[ \t]*$/gm, '');
  const parts: string[] = [];
  let at = 0;
  let note: { start: number; name: string } | undefined;
  const unclosed = new Set<string>();
  const closingOf = (name: string, from: number) => {
    if (unclosed.has(name)) return -1;
    const closing = source.indexOf(`[/${name}]`, from);
    if (closing < 0) unclosed.add(name);
    return closing;
  };
  for (const match of source.matchAll(shortcode)) {
    const [whole, slash = '', name = ''] = match;
    if (match.index < at) continue;
    if (source[match.index - 1] === '[' && source[match.index + whole.length] === ']') continue;
    if (note && !(slash && name === note.name)) continue;
    if (!slash && !note && isText(name, match[3], closingOf(name, match.index))) continue;
    const closing = slash || !isPaired(name) ? -1 : closingOf(name, match.index);
    if (note) {
      notes.push(source.slice(note.start, match.index));
      note = undefined;
    } else {
      parts.push(source.slice(at, match.index));
      // As captions were written before they had markup.
      const [, , caption] = /\scaption=(["'])([^"']*)\1/.exec(match[3] ?? '') ?? [];
      if (caption !== undefined) parts.push(`<figcaption>${caption}</figcaption>`);
      if (noteNames.test(name) && closing >= 0) {
        parts.push('<note-mark/>');
        note = { start: match.index + whole.length, name };
      }
    }
    at = match.index + whole.length;
    if (addressNames.test(name) && closing >= 0) at = closing + name.length + 3;
  }
  parts.push(source.slice(at));
  return { text: parts.join(''), notes };
}

/** Words in brackets: without attributes, without an end, and not named as plug-ins name theirs. */
function isText(name: string, attributes = '', closing: number): boolean {
  const isNamed = ownNames.test(name) || isPaired(name) || /[_-]/.test(name);
  return !isNamed && closing < 0 && !/[=:]/.test(attributes);
}
