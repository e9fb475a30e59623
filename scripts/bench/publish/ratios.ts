import type { PeerName, PublishBench, PublishCase, PublishRatios } from './publish-bench.ts';

const asked: Readonly<Record<keyof PublishRatios, readonly [PublishCase, PeerName]>> = {
  coldHugo: ['cold', 'hugo'],
  editHugo: ['edit', 'hugo'],
  newHugo: ['new', 'hugo'],
  coldEleventy: ['cold', 'eleventy'],
  coldAstroMdx: ['cold', 'astro-mdx'],
};

/** Our wall time by a peer's, search included on both sides; only where both were measured. */
export function publishRatios(cases: PublishBench['cases']): PublishRatios {
  const ratios: PublishRatios = {};
  for (const [name, [kase, peer]] of Object.entries(asked)) {
    const ours = cases[kase]?.maqalat?.wallS;
    const theirs = cases[kase]?.[peer]?.wallS;
    // The names are those of the table above.
    if (ours !== undefined && theirs) ratios[name as keyof PublishRatios] = ours / theirs;
  }
  return ratios;
}
