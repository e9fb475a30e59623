import type { SourceFile } from '../../source/source-file.ts';
import { piecesOf } from './read-lines.ts';
import { fieldOf } from './wordpress-field.ts';

/** What an export says of its pictures, by their numbers; read once, when a post first asks. */
export class WordPressPictures {
  readonly #source: SourceFile;
  readonly #encoding: string;
  #texts: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

  constructor(source: SourceFile, encoding: string) {
    this.#source = source;
    this.#encoding = encoding;
  }

  /** Captions and titles of the picture that stands for a post. */
  async ofPost(item: string): Promise<readonly string[]> {
    const id = metaOf(item, '_thumbnail_id');
    if (id === undefined) return [];
    this.#texts ??= this.#read();
    return (await this.#texts).get(id) ?? [];
  }

  async #read(): Promise<ReadonlyMap<string, readonly string[]>> {
    const texts = new Map<string, readonly string[]>();
    for await (const item of piecesOf(this.#source.chunks(), '</item>', this.#encoding)) {
      if (fieldOf(item, 'wp:post_type') !== 'attachment') continue;
      const said = ['title', 'excerpt:encoded', 'content:encoded'].map((name) =>
        fieldOf(item, name),
      );
      said.push(metaOf(item, '_wp_attachment_image_alt') ?? '');
      texts.set(fieldOf(item, 'wp:post_id'), said);
    }
    return texts;
  }
}

/** The value of a post's meta field. */
function metaOf(item: string, key: string): string | undefined {
  const meta = item.split('<wp:postmeta>').find((each) => fieldOf(each, 'wp:meta_key') === key);
  return meta && fieldOf(meta, 'wp:meta_value');
}
