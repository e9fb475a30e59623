import type { Palette } from '../../../src/settings/palette.ts';

/** What a reader of the report tells at a glance: green was added, red is gone. Contrast ≥ 4.5. */
const marks = {
  light: { added: '#e3f4e4', addedInk: '#12501c', removed: '#fbe6e4', removedInk: '#8c1720' },
  dark: { added: '#12351c', addedInk: '#b6e8bf', removed: '#45191b', removedInk: '#ffc4be' },
} as const;

/** The style sheet of the report. Everything is in it, as the page may load nothing. */
export function formatReportStyle(
  { light, dark }: { light: Palette; dark: Palette },
  font: string,
): string {
  const both = (day: string, night: string) => `light-dark(${day},${night})`;
  const colour = (name: keyof Palette) => both(light[name], dark[name]);
  const mark = (name: keyof (typeof marks)['light']) => both(marks.light[name], marks.dark[name]);
  return `@font-face{font-family:naskh;src:url(${font}) format('woff2');font-weight:400 700}
:root{color-scheme:light dark;--paper:${colour('paper')};--tint:${colour('paperTint')};--ink:${colour('ink')};--soft:${colour('inkSoft')};--rule:${colour('rule')};--strong:${colour('ruleStrong')};--rubric:${colour('accent')};--focus:${colour('focus')}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.9 naskh,'Noto Naskh Arabic','Geeza Pro','Sakkal Majalla',serif}
main,header{max-inline-size:46rem;margin-inline:auto;padding-inline:1.25rem}
header{padding-block:2rem 1rem}
header h1{margin:0;font-size:1.875rem;line-height:1.5}
h2,h3{line-height:1.5;margin-block:0}
h2{font-size:1.625rem}
h3{font-size:1rem;color:var(--rubric);margin-block:2rem .5rem}
a{color:inherit;text-decoration-color:var(--rubric);text-decoration-thickness:.09em;text-underline-offset:.3em}
:focus-visible{outline:.1875rem solid var(--focus);outline-offset:.1875rem}
p,ul,dl,figure{margin-block:.5rem}
ul{padding-inline-start:1.25rem}
.soft,.facts,figcaption,.alt,summary{color:var(--soft);font-size:1rem}
.facts{display:flex;flex-wrap:wrap;gap:0 1rem;margin:0;padding:0;list-style:none}
code,pre,.path{font-family:ui-monospace,'Cascadia Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace;font-size:.875rem;direction:ltr;unicode-bidi:isolate;overflow-wrap:anywhere}
article{border-block-start:.1875rem solid var(--strong);padding-block:1.5rem 2.5rem;margin-block-start:1.5rem}
article>.kind{margin:0;color:var(--rubric);font-weight:700}
figure{margin-inline:0}
img{display:block;max-inline-size:100%;block-size:auto;border:1px solid var(--rule)}
.contents{padding:0;margin-block:1rem;list-style:none;border-block:1px solid var(--rule)}
.contents li{padding-block:.375rem}
.contents li+li{border-block-start:1px solid var(--rule)}
.remarks{list-style:none;padding:0}
.remarks li{padding-block:.5rem;padding-inline-start:.875rem;border-inline-start:.1875rem solid var(--rule);margin-block:.5rem}
.remarks .error{border-color:var(--rubric)}
.where{display:block;color:var(--soft);font-size:1rem}
.where b{color:var(--ink)}
.remarks .error b{color:var(--rubric)}
.advice{color:var(--soft)}
dt{color:var(--soft);font-size:1rem}
dd{margin:0 0 .5rem}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1rem;font-size:1rem}
ins{background:${mark('added')};color:${mark('addedInk')};text-decoration:underline;text-decoration-thickness:.09em;text-underline-offset:.3em}
del{background:${mark('removed')};color:${mark('removedInk')};text-decoration:line-through;text-decoration-thickness:.09em}
.row{margin-block:.75rem;overflow-wrap:anywhere}
h4.row{font-size:1.25rem;line-height:1.6;margin-block:1.5rem .5rem}
.item{padding-inline-start:1.25rem}
.item::before{content:'';display:inline-block;inline-size:.375rem;block-size:.375rem;background:var(--rubric);rotate:45deg;vertical-align:.2em;margin-inline:-1rem .625rem}
.quotation,.caption{padding-inline-start:1rem;border-inline-start:.125rem solid var(--rule)}
.caption{font-size:1rem}
.verse{text-align:center}
pre.row{white-space:pre-wrap;background:var(--tint);padding:.25rem .625rem;margin-block:.125rem}
.badge{font-size:.875rem;font-weight:400;color:var(--rubric);border:1px solid;padding-inline:.375rem}
.folded{border-block:1px solid var(--rule);margin-block:.75rem}
summary{cursor:pointer;padding-block:.25rem}
.link{text-decoration:underline dotted;text-underline-offset:.3em}
@supports not (color:light-dark(red,red)){:root{--paper:${light.paper};--tint:${light.paperTint};--ink:${light.ink};--soft:${light.inkSoft};--rule:${light.rule};--strong:${light.ruleStrong};--rubric:${light.accent};--focus:${light.focus}}ins{background:${marks.light.added};color:${marks.light.addedInk}}del{background:${marks.light.removed};color:${marks.light.removedInk}}}
@media print{.folded{display:none}}`;
}
