import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishBenchProgress } from './bench-publish.ts';
import { changes } from './change-site.ts';
import { type FolderDigests, folderDigests } from './delta/folder-digests.ts';
import { countOutput } from './delta/output-figures.ts';
import { compareResults, publishDelta } from './delta/publish-delta.ts';
import { type FilledSites, writeArticle } from './fill-sites.ts';
import type { PublishBench, PublishCase, PublishDelta, SystemName } from './publish-bench.ts';
import type { MaqalatSystem } from './systems/maqalat.ts';
import type { PublishSystem } from './systems/publish-system.ts';

/** One run of the bench over filled sites; its findings go into `bench`. */
export class PublishRun {
  readonly #failed = new Set<SystemName>();
  /** Our result before the case, where it is known. */
  #before: FolderDigests | undefined;
  readonly #bench: PublishBench;
  readonly #ours: MaqalatSystem;
  readonly #filled: FilledSites;
  readonly #progress: PublishBenchProgress;

  constructor(
    bench: PublishBench,
    ours: MaqalatSystem,
    filled: FilledSites,
    progress: PublishBenchProgress,
  ) {
    this.#bench = bench;
    this.#ours = ours;
    this.#filled = filled;
    this.#progress = progress;
  }

  /** Makes the case's change in every site that still builds, and publishes it. */
  async measure(kase: PublishCase, systems: readonly PublishSystem[]): Promise<void> {
    const figures: PublishBench['cases'][PublishCase] = {};
    this.#bench.cases[kase] = figures;
    for (const system of systems) {
      const { name } = system;
      if (this.#failed.has(name)) continue;
      await this.#attempt(kase, name, `${kase} · ${name}`, async () => {
        await changes[kase](system, this.#filled);
        figures[name] = await system.publish();
      });
    }
    this.#lookAtOurs(kase);
  }

  /** A system that fails is measured no further. */
  async #attempt(
    kase: PublishCase,
    system: SystemName,
    step: string,
    action: () => Promise<void>,
  ): Promise<void> {
    this.#progress.running(step);
    try {
      await action();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#failed.add(system);
      this.#bench.failures.push({ system, case: kase, message });
      this.#progress.failed(step, message);
    }
  }

  #lookAtOurs(kase: PublishCase): void {
    if (this.#failed.has('maqalat')) return;
    const delta = this.#deltaOfOurs();
    if (kase === 'cold' && this.#before) {
      this.#bench.output.withoutCards = countOutput(this.#before);
    }
    if (delta && (kase === 'edit' || kase === 'new')) this.#bench.delta[kase] = delta;
  }

  /** What our result has changed since it was last looked at; nothing the first time. */
  #deltaOfOurs(): PublishDelta | undefined {
    const after = folderDigests(this.#ours.dist);
    const delta = this.#before && publishDelta(this.#before, after);
    this.#before = after;
    return delta;
  }

  /** Counts the files of the same content with social cards. @param folder A folder to build in. */
  async countWithCards(folder: string): Promise<void> {
    if (this.#failed.has('maqalat')) return;
    const dist = join(folder, 'dist');
    await this.#attempt('cold', 'maqalat', 'cold · maqalat, with cards', async () => {
      await this.#ours.publish(dist, join(folder, 'cache'), true);
      this.#bench.output.withCards = countOutput(folderDigests(dist));
    });
    await rm(folder, { recursive: true, force: true });
  }

  /** Publishes the later articles with ours, each by itself, to see what each of them changes. */
  async publishLater(systems: readonly PublishSystem[]): Promise<void> {
    const { newArticles, delta } = this.#bench;
    if (delta.new) newArticles.push(delta.new);
    const { later } = this.#filled;
    for (const [index, article] of later.entries()) {
      if (this.#failed.has('maqalat')) return;
      const step = `new · maqalat, ${index + 2} of ${later.length + 1}`;
      await this.#attempt('new', 'maqalat', step, async () => {
        await writeArticle(systems, article);
        await this.#ours.publish();
        const own = this.#deltaOfOurs();
        if (own) newArticles.push(own);
      });
    }
  }

  /** Builds ours with nothing cached in a folder of its own, and compares the two results. */
  async compareWithCold(kase: PublishCase, folder: string): Promise<void> {
    if (this.#failed.has('maqalat') || !this.#before) return;
    this.#progress.running(`${kase} · cold, to compare`);
    const dist = join(folder, 'dist');
    await this.#ours.publish(dist, join(folder, 'cache'));
    const cold = folderDigests(dist);
    this.#bench.identity = { ...this.#bench.identity, [kase]: compareResults(this.#before, cold) };
    await rm(folder, { recursive: true, force: true });
  }
}
