import type { Analytics } from '../settings/service-settings.ts';

/** The one script of a service that counts visits. */
export interface AnalyticsScript {
  src: string;
  /** The `data-*` attributes that tell the service which site it is. */
  data: Readonly<Record<string, string>>;
  /** Origins to which it sends what it counts. */
  receivers: readonly string[];
}

/** Umami's own cloud receives visits on another host than the one of its script. */
const umamiCloud = {
  host: 'https://cloud.umami.is',
  receiver: 'https://api-gateway.umami.dev',
} as const;

/**
 * The script of a service, as its manual gives it.
 * https://plausible.io/docs/plausible-script
 * https://umami.is/docs/collect-data
 * https://www.goatcounter.com/help/start
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
      return { src, data: { 'data-goatcounter': `${host}/count` }, receivers: [host] };
    }
  }
}
