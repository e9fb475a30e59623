import { z } from 'zod';
import { lineSchema } from '../schema/fields.ts';
import type { Expectation } from '../schema/problem.ts';

const hostError = { error: 'web-host' satisfies Expectation };

/** Scheme, host and port of an HTTPS host, such as `https://media.example.org`. */
export const hostSchema = z.string(hostError).transform((host, context) => {
  const url = URL.canParse(host) ? new URL(host) : undefined;
  if (url?.protocol === 'https:' && host.replace(/\/$/, '') === url.origin) return url.origin;
  context.addIssue({ code: 'custom', message: hostError.error, input: host });
  return z.NEVER;
});

/** An HTTPS address, as in a page's policy. */
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
  /** Target of the form, such as `https://buttondown.com/api/emails/embed-subscribe/NAME`. */
  action: secureAddressSchema,
  /** Field name of the e-mail address: `email` (Buttondown), `EMAIL` (Mailchimp, Brevo). */
  field: fieldNameSchema.default('email'),
  /** Hidden fields that the host requires, with their values. */
  hidden: z.record(fieldNameSchema, z.string()).default({}),
});

/** Analytics without cookies and without recognizing readers. */
const analyticsSchema = z.discriminatedUnion('provider', [
  z.strictObject({
    provider: z.literal('plausible'),
    /** The site's name at Plausible. */
    domain: lineSchema,
    /** Your own host if you run Plausible yourself. */
    host: hostSchema.default('https://plausible.io'),
  }),
  z.strictObject({
    provider: z.literal('umami'),
    websiteId: lineSchema,
    /** Your own host if you run Umami yourself. */
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
  /** As shown on https://giscus.app for your repository. */
  repoId: lineSchema,
  category: lineSchema,
  categoryId: lineSchema,
  /** Your own host if you run giscus yourself. */
  host: hostSchema.default('https://giscus.app'),
});

const hostsSchema = z.array(hostSchema).default([]);

/** Other hosts with media for the owner's pages and components. */
const mediaSchema = z.strictObject({
  /** Hosts of pictures. */
  pictures: hostsSchema,
  /** Hosts of `<audio>` and `<video>`. */
  players: hostsSchema,
  /** Hosts of `<iframe>` pages. */
  frames: hostsSchema,
});

/**
 * Services of other hosts; none by default. The Content-Security-Policy of a page allows only the
 * hosts of services on that page.
 */
export const serviceSettingsSchema = z.strictObject({
  form: formSchema.optional(),
  analytics: analyticsSchema.optional(),
  comments: commentsSchema.optional(),
  media: mediaSchema.prefault({}),
});

export type Services = z.output<typeof serviceSettingsSchema>;
export type Analytics = NonNullable<Services['analytics']>;
