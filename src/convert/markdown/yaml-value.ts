import { parseDocument } from 'yaml';
import { hasTooManyAliases, hasTooManyExplicitKeys } from '../../schema/rejected-yaml.ts';

/** A value, or why there is none and on which line, 1-based. */
type YamlValue =
  | { value: unknown; failure?: undefined }
  | { value?: undefined; failure: string; line: number };

/**
 * Reads another system's YAML, where anchors, aliases and merge keys are in use, and where the same
 * key may stand twice (Jekyll). In YAML 1.2 a date stays the text that it is.
 *
 * @returns The value, or the parser's first error; an alias without its anchor, an alias of itself
 *   and aliases that expand without end are errors.
 */
export function yamlValue(yaml: string): YamlValue {
  if (hasTooManyExplicitKeys(yaml)) return { failure: 'Nested too deeply', line: 1 };
  if (hasTooManyAliases(yaml)) return { failure: 'Too many aliases', line: 1 };
  try {
    const document = parseDocument(yaml, { uniqueKeys: false, merge: true, logLevel: 'silent' });
    const [error] = document.errors;
    if (error) return { failure: error.message, line: error.linePos?.[0].line ?? 1 };
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    // Throws where a value holds itself, which every later step would follow for ever.
    JSON.stringify(value);
    return { value };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error), line: 1 };
  }
}
