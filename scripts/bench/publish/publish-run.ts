import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishBenchProgress } from './bench-publish.ts';
import { changes } from './change-site.ts';
import { type FolderDigests, folderDigests } from './delta/folder-digests.ts';
import { compareResults, publishDelta } from './delta/publish-delta.ts';
import type { FilledSites } from './fill-sites.ts';
import type { PublishBench, PublishCase, SystemName } from './publish-bench.ts';
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
      this.#progress.running(`${kase} · ${name}`);
      try {
        await changes[kase](system, this.#filled);
        figures[name] = await system.publish();
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        this.#failed.add(name);
        this.#bench.failures.push({ system: name, case: kase, message });
        this.#progress.failed(`${kase} · ${name}`, message);
      }
    }
    await this.#lookAtOurs(kase);
  }

  async #lookAtOurs(kase: PublishCase): Promise<void> {
    if (this.#failed.has('maqalat')) return;
    const after = folderDigests(this.#ours.dist);
    if (this.#before && (kase === 'edit' || kase === 'new')) {
      this.#bench.delta[kase] = publishDelta(this.#before, after);
    }
    this.#before = after;
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
