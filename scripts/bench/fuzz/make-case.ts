import { gzipSync } from 'node:zlib';
import { type SeededRandom, seededRandom } from '../publish/corpus/seeded-random.ts';
import type { Corpus, Seed } from './corpus.ts';
import { type FuzzCase, type TargetName, targetNames } from './finding.ts';
import { mutateBytes, mutateDocx } from './mutate-docx.ts';
import { mutateText } from './mutate-text.ts';

/** Articles are what strangers send every day: as many cases as of all the rest. */
const turns: readonly TargetName[] = targetNames.flatMap((name): TargetName[] =>
  name === 'article' ? [name] : ['article', name],
);

/** UTF-16 code units. */
const passageLength = 2500;

/** UTF-16 code units of a query before it is mutated. */
const queryLength = 200;

/**
 * Makes a case of a real file.
 *
 * @param index The case's number: with the same corpus and seed it is the same case.
 * @param only Makes cases for this target alone.
 */
export function makeCase(corpus: Corpus, seed: number, index: number, only?: TargetName): FuzzCase {
  const random = seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const target = only ?? turns[index % turns.length] ?? 'article';
  const seeds = corpus.get(target === 'query' ? 'article' : target) ?? [];
  const none: Seed = { name: `empty.${target}`, bytes: new Uint8Array(), text: '', parts: [] };
  const one = seeds.length > 0 ? random.pick(seeds) : none;
  const name = target === 'gzip' ? `${one.name}.gz` : one.name;
  return { index, target, name, data: dataOf(one, target, random, seeds) };
}

function dataOf(
  { bytes, text, parts }: Seed,
  target: TargetName,
  random: SeededRandom,
  seeds: readonly Seed[],
): string | Uint8Array {
  if (target === 'docx') return mutateDocx(bytes, parts, random);
  if (target === 'gzip') return packedData(text, random, seeds);
  const others = [random.pick(seeds), random.pick(seeds)].map((other) => other.text);
  if (target === 'query') {
    const start = random.below(text.length);
    return mutateText(text.slice(start, start + 1 + random.below(queryLength)), random, others);
  }
  // Sources come in other encodings too; articles and vocabularies are UTF-8 or refused.
  const isSource = target !== 'article' && target !== 'vocabulary';
  if (isSource && random.below(8) === 0) return mutateBytes(bytes, random);
  return mutateText(passageOf(text, random), random, others).toWellFormed();
}

/** What is in the file is another, or its compression is broken, or it has a second member. */
function packedData(text: string, random: SeededRandom, seeds: readonly Seed[]): Uint8Array {
  const way = random.below(4);
  const packed = gzipSync(way === 0 ? text : mutateText(text, random, [random.pick(seeds).text]));
  if (way === 0) return mutateBytes(packed, random);
  return way === 1 ? Buffer.concat([packed, mutateBytes(packed, random)]) : packed;
}

/** Mostly the head of a file and some of what follows: small cases are many cases. */
function passageOf(text: string, random: SeededRandom): string {
  if (text.length <= passageLength || random.below(5) === 0) return text;
  const head = /^(?:---\n[\s\S]*?\n---\n|.{0,600})/s.exec(text)?.[0] ?? '';
  const start = text.lastIndexOf('\n\n', head.length + random.below(text.length - head.length));
  const from = Math.max(head.length, start);
  return head + text.slice(from, from + passageLength);
}
