import { describe, expect, it, test } from 'vitest';
import { dangers } from '../../../scripts/bench/fuzz/allow-list.ts';
import { compile } from './compile.ts';

describe('The judge of these tests', () => {
  it('sees what could run', () => {
    expect(dangers('<script>x</script>')).toEqual(['<script>']);
    expect(dangers('<p onclick="x">')).toEqual(['p onClick']);
    expect(dangers('<a href="java\tscript:x">')).toEqual(['java\tscript:x']);
    expect(dangers('<svg/onload=x>')).not.toEqual([]);
  });
});

const attacks = [
  '<script>alert(1)</script>',
  '<script\n>alert(1)</script\n>',
  '<img src="x" onerror="alert(1)" />',
  '<Figure src="./shore.png" alt="&quot; onerror=&quot;x" />',
  '<Figure src="./shore.png" alt=\'"><script>x</script>\' caption="</figcaption><script>x</script>" />',
  '<svg><script>x</script></svg>',
  '<math href="javascript:x">x</math>',
  '<details open ontoggle="x">x</details>',
  '<a href="javascript:x">x</a>',
  '<base href="https://evil.org/" />',
  '<meta http-equiv="refresh" content="0" />',
  '<style>*{}</style>',
  '<iframe srcdoc="<script>x</script>"></iframe>',
  '<Callout type="tip" onclick="x">x</Callout>',
  '<Callout title="<script>x</script>">x</Callout>',
  '<Callout dangerouslySetInnerHTML={{__html: "<script>"}}>x</Callout>',
  '<Lang code="fr" onclick="x">x</Lang>',
  '<Lang code="&quot;><script>">x</Lang>',
  '<Embed url="https://a.org/&quot; onclick=&quot;x" title="<b>" site="<i>" />',
  '<Embed url="javascript://a.org/%0aalert(1)" title="x" />',
  '<Embed url={"javascript:x"} title="x" />',
  '<Quote by="<script>" source="</cite><script>" url="javascript:x">x</Quote>',
  '<Verse surah="<script>" ayah="1&quot;">x</Verse>',
  '<Poem by="<script>">\n<script> … </script>\n</Poem>',
  '<abbr title="&quot; onmouseover=&quot;x">x</abbr>',
  '<time datetime="2024&quot; onclick=&quot;x">x</time>',
  '[x](javascript:alert(1))',
  '[x](&#x6A;&#x61;vascript:alert(1))',
  '[x](java&NewLine;script:x)',
  '[x](<java\u0000script:x>)',
  '[x](\\javascript:x)',
  '[x](https://a.org/"onmouseover="x)',
  '[x](https://a.org \'" onclick="x\')',
  '![" onerror="x](./shore.png "\\" onload=\\"x")',
  '![x](javascript:x)',
  '[x]: javascript:x\n\n[x]',
  'javascript:alert(1)',
  '<javascript:alert(1)>',
  '```"><script>\nx\n```',
  '~~~ js" onclick="x\nx\n~~~',
  '## "><script>x</script>',
  '## <sub id="x">x</sub>',
  '[^"><script>]\n\n[^"><script>]: x',
  '| <script> | onclick=x |\n|-|-|\n| javascript:x | `</code><script>` |',
  '{alert(1)}',
  '{"<script>x</script>"}',
  '&lt;script&gt;x&lt;/script&gt;',
  '\\<script>x\\</script>',
  '<!--><script>x</script>-->',
  '<![CDATA[<script>x</script>]]>',
  '<?php echo "<script>" ?>',
  '<x-a onclick="x">x</x-a>',
  '<Callout>\n</Callout><script>x</script>',
  '<sub><script></sub></script>',
  '--><script>x</script><!--',
  '</p></div></main><script>x</script>',
  '\u2028<script>x</script>',
  '<\u0000script>x</script>',
  '<ｓｃｒｉｐｔ>x</ｓｃｒｉｐｔ>',
  '<İmg onerror="x" />',
];

describe('Nothing in an article runs:', () => {
  test.each(attacks)('%j', (source) => {
    for (const around of [source, `نص ${source} نص`, `> ${source}`, `- ${source}`]) {
      expect(dangers(compile(around).body.html)).toEqual([]);
    }
  });

  it('no mixture of their pieces does', () => {
    const pieces = attacks.flatMap((attack) => attack.split(/(?<=[>"{}()\s])/));
    // A linear congruential generator: the same mixtures in every run.
    let seed = 11;
    const next = (): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % pieces.length;
    };
    for (let round = 0; round < 1500; round++) {
      const source = Array.from({ length: 10 }, () => pieces[next()]).join('');
      expect(dangers(compile(source).body.html), source).toEqual([]);
    }
  });
});

describe('An article too much for the parser', () => {
  const n = 60_000;
  test.each<[string, string, string]>([
    ['ten thousand quotations', `${'>'.repeat(10_000)} أ`, 'nesting-too-deep'],
    ['ten thousand lists on one line', `${'- '.repeat(10_000)}أ`, 'nesting-too-deep'],
    [
      'lists that go ever deeper',
      Array.from({ length: 200 }, (_, i) => `${'  '.repeat(i)}- أ`).join('\n'),
      'nesting-too-deep',
    ],
    [
      'ten thousand components',
      `${'<Callout>\n\n'.repeat(10_000)}أ\n\n${'</Callout>\n\n'.repeat(10_000)}`,
      'nesting-too-deep',
    ],
    [
      'ten thousand elements in a line',
      `${'<sub>'.repeat(1500)}أ${'</sub>'.repeat(1500)}`,
      'nesting-too-deep',
    ],
    [
      'emphasis within emphasis',
      `${'*a **b '.repeat(400)}${'c** d*'.repeat(400)}`,
      'nesting-too-deep',
    ],
    ['one run of asterisks', `أ${'*'.repeat(n)}ب${'*'.repeat(n)}`, 'too-many-marks'],
    ['marks that never match', '*a_ '.repeat(n), 'too-many-marks'],
    ['brackets', '['.repeat(n), 'too-many-marks'],
    ['marks between escapes', '\\{/* '.repeat(4_000), 'too-many-marks'],
    ['marks between references', '&amp;/* '.repeat(4_000), 'too-many-marks'],
    ['marks between hard breaks', 'أ\\\n/* '.repeat(4_000), 'too-many-marks'],
    ['links', '[أ](ب)'.repeat(n), 'too-many-marks'],
    ['comments that nothing closes', '<!--'.repeat(4_000), 'too-many-marks'],
    ['brackets with nothing in them', '[]'.repeat(2_000), 'too-many-marks'],
    ['calls of notes in one paragraph', 'أ[^1]'.repeat(2_000), 'too-many-marks'],
    ['mail addresses in one paragraph', 'a@a.'.repeat(n), 'too-many-marks'],
    [
      'backticks',
      Array.from({ length: 300 }, (_, i) => '`'.repeat(i + 1)).join(' '),
      'too-many-marks',
    ],
    ['lines', 'أ\n\n'.repeat(16_000), 'too-many-lines'],
    [
      'words behind an open bracket',
      `[${'<img src=x onerror=x()>'.repeat(4_000)}`,
      'too-many-marks',
    ],
    ['plain words behind an open bracket', `[${'wa '.repeat(8_000)}`, 'too-many-marks'],
    ['backslashes behind an open bracket', `[${'\\ud800'.repeat(4_000)}`, 'too-many-marks'],
    ['brackets that close nothing', '\\[صندوق] '.repeat(7_000), 'too-many-marks'],
    ['list items', '* بند\n'.repeat(6_000), 'too-many-parts'],
    ['quotations apart', '> قول\n\n'.repeat(1_100), 'too-many-parts'],
    ['lazy lines', `> قول\n${'تتمة\n'.repeat(1_100)}`, 'too-many-parts'],
    ['underlines', '===\n'.repeat(1_600), 'too-many-parts'],
    ['notes', Array.from({ length: 1_100 }, (_, i) => `[^${i}]: ح\n`).join('\n'), 'too-many-parts'],
    ['lines that begin with a brace', '{\n'.repeat(1_100), 'too-many-parts'],
    ['cells', `|أ|ب|\n|-|-|\n${'|أ|ب|\n'.repeat(3_000)}`, 'too-many-parts'],
    [
      'rows that a wide head fills up',
      `${'|أ'.repeat(2_000)}\n${'|-'.repeat(2_000)}\n${'|\n'.repeat(2_000)}`,
      'too-many-parts',
    ],
    ['blank lines in deep lists', `${'* '.repeat(25)}بند${'\n'.repeat(5_000)}ب`, 'too-many-parts'],
    ['links inside links', `${'['.repeat(60)}أ${'](/ب)'.repeat(60)}`, 'nesting-too-deep'],
  ])('%s is reported and does not stop the run', (_, source, reason) => {
    const { problems, body } = compile(`${source}\n\n{x}`);
    expect(problems.map(({ details }) => ('reason' in details ? details.reason : ''))).toContain(
      reason,
    );
    expect(dangers(body.html)).toEqual([]);
  });

  it('may be one of ten million characters', () => {
    const { problems, body } = compile('كلمة '.repeat(2_000_000));
    expect(problems.map(({ rule }) => rule)).toEqual(['file-too-large']);
    expect(body.html).toBe('');
  });

  test.each<[string, string]>([
    ['unclosed braces', '{'.repeat(n)],
    ['unclosed tags', '<sub>'.repeat(3000)],
    ['unclosed tags among words', '<br>كلمة '.repeat(16_000)],
    ['stray closing tags', '</sub>'.repeat(3000)],
    ['half a tag', '<a '.repeat(3000)],
    ['half an attribute', '<a b="'.repeat(3000)],
    ['angle brackets', '<'.repeat(n)],
  ])('%s: the problems are listed all the same', (_, source) => {
    expect(compile(`${source}\n\n# عنوان`).problems.length).toBeGreaterThan(0);
  });
});

describe('Characters that are none', () => {
  it('are replaced and not passed on', () => {
    const { body, problems } = compile('أ\0ب\uD800ج\n\n<Callout title="\uDC00">د</Callout>');
    expect(problems).toEqual([]);
    expect(body.html).not.toContain('\0');
    expect(body.html.isWellFormed()).toBe(true);
    expect(body.html).toContain('أ\uFFFDب\uFFFDج');
  });
});

describe('Long but honest articles', () => {
  it('come through whole', () => {
    const paragraph = `قال **الكاتب** إن *البحر* [واسع](/a/)[^1] و\`x\`. ${'كلمة '.repeat(60)}`;
    const source = `${Array.from({ length: 400 }, () => paragraph).join('\n\n')}\n\n[^1]: حاشية`;
    const { body, problems } = compile(source);
    expect(problems).toEqual([]);
    expect(body.words).toBe(400 * 66 + 1);
  });

  it('may have a table of two thousand bold cells', () => {
    const rows = Array.from({ length: 1000 }, () => '| **أ** | **ب** |').join('\n');
    const { body, problems } = compile(`| أ | ب |\n|-|-|\n${rows}`);
    expect(problems).toEqual([]);
    expect(body.html.match(/<strong>/g)).toHaveLength(2000);
  });

  it('may hold rules of any length and ten quotations in one another', () => {
    expect(compile(`أ\n\n${'*'.repeat(200)}\n\n${'> '.repeat(10)}ب`).problems).toEqual([]);
  });
});

describe('An article with much of everything', () => {
  test.each([
    ['a list of a thousand items', '* بند\n'.repeat(1_000)],
    ['a table of a hundred rows', `|أ|ب|ج|\n|-|-|-|\n${'|أ|ب|ج|\n'.repeat(100)}`],
    ['three hundred quotations', '> قول\n\nتعليق.\n\n'.repeat(300)],
    ['a dialogue', '- قال: نعم.\n\nثم مضى.\n\n'.repeat(1_000)],
  ])('is no problem: %s', (_, source) => {
    expect(compile(source).problems).toEqual([]);
  });
});
