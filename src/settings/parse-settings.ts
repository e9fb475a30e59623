import type { z } from 'zod';
import { findNearest } from '../schema/find-nearest.ts';
import type { Expectation } from '../schema/problem.ts';
import { siteLanguages } from './languages.ts';
import type { SettingsFault } from './settings-fault.ts';
import { type SiteSettings, type SiteSettingsInput, siteSettingsSchema } from './site-settings.ts';

type Issue = z.core.$ZodIssue;

/**
 * Validates a site's settings and fills in all defaults.
 *
 * @returns The settings, or all their faults.
 */
export function parseSettings(
  input: SiteSettingsInput,
): { settings: SiteSettings } | { faults: readonly SettingsFault[] } {
  const { data, error } = siteSettingsSchema.safeParse(input, { reportInput: true });
  return data ? { settings: allowPictureHost(data) } : { faults: error.issues.flatMap(toFaults) };
}

/** Lets pages load pictures from the host that serves the articles'. */
function allowPictureHost(settings: SiteSettings): SiteSettings {
  const { pictures, services } = settings;
  if (pictures.host === undefined) return settings;
  const hosts = new Set([...services.media.pictures, pictures.host]);
  return {
    ...settings,
    services: { ...services, media: { ...services.media, pictures: [...hosts] } },
  };
}

function toFaults(issue: Issue): SettingsFault[] {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = listKnownKeys(issue.path);
    return issue.keys.map((key) => ({
      kind: 'unknown-key',
      field: [...issue.path, key].join('.'),
      suggestion: findNearest(key, known),
    }));
  }
  if (issue.code === 'invalid_union') {
    const nested = findWrongChoice(issue);
    if (nested) return toFaults(nested);
  }
  if (issue.code === 'custom' && issue.message === 'no-catalogue') {
    return [{ kind: 'no-catalogue', field, value: show(issue.input), choices: siteLanguages }];
  }
  if (issue.input === undefined) {
    return [{ kind: 'missing', field, expected: toExpectation(issue) }];
  }
  const value = show(issue.input);
  if (issue.code === 'invalid_value') {
    return [{ kind: 'wrong-choice', field, value, choices: issue.values.map(String) }];
  }
  return [{ kind: 'wrong-value', field, value, expected: toExpectation(issue) }];
}

/** Of a value that may have several forms: the deepest word in it that is none of its choices. */
function findWrongChoice(issue: Extract<Issue, { code: 'invalid_union' }>): Issue | undefined {
  const [nested] = issue.errors
    .flat()
    .filter(({ code }) => code === 'invalid_value')
    .toSorted((a, b) => b.path.length - a.path.length);
  return nested && { ...nested, path: [...issue.path, ...nested.path] };
}

/** Our schemas use each field's expectation as the message; other messages are zod's own. */
function toExpectation(issue: Issue): Expectation | undefined {
  const own = issue.code === 'invalid_union' ? issue.errors.at(0)?.at(0)?.message : issue.message;
  if (own !== undefined && /^[a-z-]+$/.test(own)) return own as Expectation;
  if (issue.code === 'invalid_type') return byType[issue.expected];
  return undefined;
}

const byType: Readonly<Record<string, Expectation | undefined>> = {
  string: 'text',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
  int: 'positive-integer',
  number: 'positive-integer',
};

const show = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)) ?? '';

/** The allowed keys at a path of the settings. */
function listKnownKeys(path: readonly PropertyKey[]): string[] {
  let schema: unknown = siteSettingsSchema;
  for (const key of path) schema = unwrap(schema)?.shape?.[String(key)];
  const { shape = {}, keyType } = unwrap(schema) ?? {};
  return keyType?.options?.map(String) ?? Object.keys(shape);
}

/** An object or record schema, inside defaults, optional wrappers and transforms. */
function unwrap(schema: unknown): SchemaPart | undefined {
  let inner = schema as SchemaPart | undefined;
  while (inner && !inner.shape && !inner.keyType) {
    inner = (inner.unwrap?.() ?? inner.in) as SchemaPart | undefined;
  }
  return inner;
}

/** The parts of zod's schemas: objects have a shape, records keys, wrappers `unwrap`, transforms `in`. */
interface SchemaPart {
  shape?: Readonly<Record<string, unknown>>;
  keyType?: { options?: readonly unknown[] };
  unwrap?: () => unknown;
  in?: unknown;
}
