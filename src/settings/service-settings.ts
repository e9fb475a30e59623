import { z } from 'zod';
import { lineSchema } from '../schema/fields.ts';
import type { Expectation } from '../schema/problem.ts';

const hostError = { error: 'web-host' satisfies Expectation };

/** Scheme, host and port of a host on the web, over TLS, such as `https://media.example.org`. */
const hostSchema = z.string(hostError).transform((host, context) => {
  const url = URL.canParse(host) ? new URL(host) : undefined;
  if (url?.protocol === 'https:' && host.replace(/\/$/, '') === url.origin) return url.origin;
  context.addIssue({ code: 'custom', message: hostError.error, input: host });
  return z.NEVER;
});

/** An address over TLS, as the policy of a page names it. */
const secureAddressSchema = z
  .string({ error: 'web-address' satisfies Expectation })
  .refine((value) => /^https:\/\//i.test(value) && URL.canParse(value), {
    error: 'web-address' satisfies Expectation,
  });

const fieldNameSchema = z.string().regex(/^[\w.[\]-]+$/, {
  error: 'field-name' satisfies Expectation,
});

/** A newsletter: a form below articles and on the front page that posts to another host. */
const formSchema = z.strictObject({
  /** Where the form posts, such as `https://buttondown.com/api/emails/embed-subscribe/NAME`. */
  action: secureAddressSchema,
  /** What the host calls the field of the address: `email` (Buttondown), `EMAIL` (Mailchimp, Brevo). */
  field: fieldNameSchema.default('email'),
  /** More fields that the host wants, with their values; readers do not see them. */
  hidden: z.record(fieldNameSchema, z.string()).default({}),
});

/** Counting of visits without cookies and without knowing a reader again. */
const analyticsSchema = z.discriminatedUnion('provider', [
  z.strictObject({
    provider: z.literal('plausible'),
    /** The site's name at Plausible. */
    domain: lineSchema,
    /** Another one where you run Plausible yourself. */
    host: hostSchema.default('https://plausible.io'),
  }),
  z.strictObject({
    provider: z.literal('umami'),
    websiteId: lineSchema,
    /** Another one where you run Umami yourself. */
    host: hostSchema.default('https://cloud.umami.is'),
  }),
  z.strictObject({
    provider: z.literal('goatcounter'),
    /** Such as `https://NAME.goatcounter.com`, or your own. */
    host: hostSchema,
  }),
]);

/** Comments as discussions of a GitHub repository (https://giscus.app), loaded on a click. */
const commentsSchema = z.strictObject({
  provider: z.literal('giscus'),
  /** `owner/name` on GitHub. */
  repo: z.string().regex(/^[\w.-]+\/[\w.-]+$/, { error: 'single-line-text' satisfies Expectation }),
  /** As https://giscus.app shows it for your repository. */
  repoId: lineSchema,
  category: lineSchema,
  categoryId: lineSchema,
  /** Another one where you run giscus yourself. */
  host: hostSchema.default('https://giscus.app'),
});

const hostsSchema = z.array(hostSchema).default([]);

/** Other hosts whose files the owner's own pages and components show. */
const mediaSchema = z.strictObject({
  /** Of pictures. */
  pictures: hostsSchema,
  /** Of sound and film in `<audio>` and `<video>`. */
  players: hostsSchema,
  /** Of whole pages in an `<iframe>`. */
  frames: hostsSchema,
});

/**
 * What a site uses of other hosts; nothing unless it is named here. The Content-Security-Policy of a
 * page names the hosts of those services that stand on that very page.
 */
export const serviceSettingsSchema = z.strictObject({
  form: formSchema.optional(),
  analytics: analyticsSchema.optional(),
  comments: commentsSchema.optional(),
  media: mediaSchema.prefault({}),
});

export type Services = z.output<typeof serviceSettingsSchema>;
export type Analytics = NonNullable<Services['analytics']>;
