import { describe, expect, it } from 'vitest';
import { markdownBody } from '../../../../src/convert/markdown/markdown-body.ts';
import { writeBody } from '../../../../src/convert/write-body.ts';

const written = (markdown: string, data = {}) =>
  writeBody(markdownBody(markdown, data, 'a.md').body).trim();

describe('Markdown', () => {
  it.each([
    ['puts the space into headings', '###عنوان\n\nنص', '## عنوان\n\nنص'],
    ['leaves hashtags', '#وسم في أول السطر', '\\#وسم في أول السطر'],
    ['resolves references', '[نص][a]\n\n[a]: https://x.example/', '[نص](https://x.example/)'],
    ['reads HTML in a line', 'قال <b>المدير</b> <br> أمس', 'قال **المدير**\\\nأمس'],
    ['reads blocks around Markdown as one', '<div>\n\n**نص**\n\n</div>\n\nبعد', '**نص**\n\nبعد'],
    [
      'makes figures',
      '<figure><img src="a.png" alt="جبل"><figcaption>قمة</figcaption></figure>',
      '<Figure src="a.png" alt="جبل" caption="قمة" />',
    ],
    ['keeps notes beside HTML', 'نص <u>خط</u>[^1]\n\n[^1]: حاشية', 'نص خط[^1]\n\n[^1]: حاشية'],
    ['never brings a script', '<script>alert(1)</script>\n\nنص <!-- سر -->', 'نص'],
    [
      'keeps code as it is',
      '```\n{{ site.url }} {% if %} {{< x >}}\n###a\n```',
      '```\n{{ site.url }} {% if %} {{< x >}}\n###a\n```',
    ],
  ])('%s', (_, markdown, expected) => expect(written(markdown)).toBe(expected));

  it('sees emphasis as Arabic writes it', () => {
    const types = [{ type: 'text' }, { type: 'strong' }, { type: 'text' }];
    expect(markdownBody('و**«نص»**هم', {}, 'a.md').body.children).toMatchObject([
      { children: types },
    ]);
  });

  it('takes a single first heading for the title', () => {
    expect(markdownBody('# جبل\n\nنص\n\n## فرع', {}, 'a.md')).toMatchObject({ title: 'جبل' });
    expect(markdownBody('# جبل\n\nنص\n\n# سهل', {}, 'a.md')).toMatchObject({ title: undefined });
  });
});

describe('tags of Jekyll', () => {
  it.each([
    ['{{ site.url }}{{ site.baseurl }}/a', '/a'],
    ['{{ "/a" | relative_url }}', '/a'],
    ['{{ page.title }}', 'جبل'],
    ['{% comment %}سر{% endcomment %}نص', 'نص'],
    ['{% if x %}نص{% else %}آخر{% endif %}', 'نصآخر'],
    ['{% raw %}{{ x }}{% endraw %}', '\\{\\{ x }}'],
    ['[نص]({% post_url 2015-08-24-chaos %})', '[نص](/2015/08/24/chaos.html)'],
    ['{% highlight ruby %}\nputs 1\n{% endhighlight %}', '```ruby\nputs 1\n```'],
    ['نص\n{: .lead #id}', 'نص'],
    ['## عنوان {#id .wide}', '## عنوان'],
    ['نص {قوس} و{#كلمة}', 'نص \\{قوس} و\\{#كلمة}'],
    ['* TOC\n{:toc}\n\nنص', 'نص'],
  ])('%s', (markdown, expected) => expect(written(markdown, { title: 'جبل' })).toBe(expected));
  it('that leave nothing are told', () => {
    const { unknown } = markdownBody(
      '{% include ads.html %}نص{{ content | truncate }}',
      {},
      'a.md',
    );
    expect(unknown).toEqual(['{% include ads.html %}', '{{ content | truncate }}']);
  });
});

describe('shortcodes of Hugo', () => {
  it.each([
    [
      '{{< youtube "a1b2c3d4e5f" >}}',
      '<Embed url="https://www.youtube.com/watch?v=a1b2c3d4e5f" title="YouTube" site="YouTube" />',
    ],
    [
      '{{< x user="nahr" id="12" >}}',
      '<Embed url="https://x.com/nahr/status/12" title="X" site="X" />',
    ],
    [
      '{{< figure src="a.png" alt="جبل" attr="ليلى" >}}',
      '<Figure src="a.png" alt="جبل" credit="ليلى" />',
    ],
    [
      '{{% notice tip "حيلة" %}}\n**نص**\n{{% /notice %}}',
      '<Callout type="tip" title="حيلة">\n  **نص**\n</Callout>',
    ],
    [
      '{{< details "زيادة" >}}نص{{< /details >}}',
      '<details>\n  <summary>\n    زيادة\n  </summary>\n\n  نص\n</details>',
    ],
    ['{{</* youtube x */>}}', '\\{\\{\\< youtube x >}}'],
    ['{{< tabs >}}نص{{< /tabs >}}', 'نص'],
  ])('%s', (markdown, expected) => expect(written(markdown)).toBe(expected));
  it('that leave nothing are told', () => {
    expect(markdownBody('{{< weather city="عمّان" >}}', {}, 'a.md').unknown).toEqual([
      '{{< weather city="عمّان" >}}',
    ]);
  });
});
