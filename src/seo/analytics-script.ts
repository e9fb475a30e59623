import type { Analytics } from '../settings/service-settings.ts';

/** The script of an analytics service. */
export interface AnalyticsScript {
  src: string;
  /** `data-*` attributes that identify the site to the service. */
  data: Readonly<Record<string, string>>;
  /** Origins that receive its requests. */
  receivers: readonly string[];
  /** Origins whose pictures it may load, such as a counter's for browsers without `sendBeacon`. */
  pictures?: readonly string[];
}

/** Umami's cloud receives visits on another host than that of its script. */
const umamiCloud = {
  host: 'https://cloud.umami.is',
  receiver: 'https://api-gateway.umami.dev',
} as const;

/**
 * The script of a service, from its manual. https://plausible.io/docs/plausible-script
 * https://umami.is/docs/collect-data https://www.goatcounter.com/help/start
 */
export function analyticsScript(analytics: Analytics): AnalyticsScript {
  const { host } = analytics;
  switch (analytics.provider) {
    case 'plausible': {
      const data = { 'data-domain': analytics.domain };
      return { src: `${host}/js/script.js`, data, receivers: [host] };
    }
    case 'umami': {
      const data = { 'data-website-id': analytics.websiteId };
      const receivers = host === umamiCloud.host ? [host, umamiCloud.receiver] : [host];
      return { src: `${host}/script.js`, data, receivers };
    }
    case 'goatcounter': {
      const isHosted = /\.goatcounter\.com$/.test(host);
      const src = isHosted ? 'https://gc.zgo.at/count.js' : `${host}/count.js`;
      const data = { 'data-goatcounter': `${host}/count` };
      return { src, data, receivers: [host], pictures: [host] };
    }
  }
}
