import { attributesOf } from './scan-markup.ts';

/** The value of an attribute, whatever prefix its name has. */
export function wordValue(raw: string, name = 'val'): string | undefined {
  for (const [key, value] of attributesOf(raw)) {
    if (key === name || key.endsWith(`:${name}`)) return value;
  }
  return undefined;
}

/** Whether a property that is there is on: `<w:vanish/>`, but not `<w:vanish w:val="0"/>`. */
export function isOn(raw: string): boolean {
  return !/^(?:0|false|off|none)$/.test(wordValue(raw) ?? '1');
}

/** The name of an element without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
