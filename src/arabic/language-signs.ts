/** How texts of one language in Arabic script are told from those of the others. */
export interface LanguageSigns {
  /** BCP 47. */
  lang: string;
  /**
   * Frequent words that the other languages do not have, with ي and ى written ی and ك written ک,
   * as keyboards of one language are used for the others.
   */
  words: ReadonlySet<string>;
  /** Matches words whose letters or endings only this language has. */
  form: RegExp;
  /** Matches words with letters that this language shares with few others. */
  hint?: RegExp;
}

const words = (list: string) => new Set(list.split(' '));

/** After the letters of the Unicode CLDR exemplar sets, and each language's most frequent words. */
export const languageSigns: readonly LanguageSigns[] = [
  {
    lang: 'ar',
    words: words(
      'فی إلی الی عن أن إن التی الذی الذین هذا هذه ذلک تلک کانت لم لن هو هی مع ثم أو منذ خلال وقد ' +
        'وکان وکانت وهو وهی وفی ومن ولا أی حیث إذا ولکن أنه أنها انه فیه فیها منه بها إلا عندما کما ' +
        'لماذا کیف وإن وأن لأن ولم والذی',
    ),
    form: /^(?:[وف]?[بک]?ال|[وف]?لل)\p{L}{2,}|ة|[أإ]/u,
  },
  {
    lang: 'fa',
    words: words(
      'در از که این است را با برای یک می شد شده بود کرد کرده نیز خود اگر نیست هستند باید دارد دارند های ' +
        'ولی تا چه چون آن آنها شما ایشان هیچ نمی دیگر کنند کند شود شوند داشت گفت خواهد پس چند بسیار ' +
        'هایی شان اش دو سه همین چنین',
    ),
    form: /^ن?می\u200C|\u200C(?:ها|های|هایی|ای|اند|ام|تر|ترین|شان|اش)$/u,
    hint: /[پچژگ]/u,
  },
  {
    lang: 'ur',
    words: words(
      'کے کی کا کو میں ہے ہیں سے نے پر اور یہ وہ کہ نہیں تھا تھی تھے گیا گئی ہو ہوا ہوئے بھی ایک اس جو ' +
        'کر کیا لیے ساتھ تو ہی جب تک اپنے والے والی والا رہا رہے رہی',
    ),
    form: /[ٹڈڑںۓ]|ے$/u,
    hint: /[ہھپچگ]/u,
  },
  {
    lang: 'ps',
    words: words('د په چې کې ته سره یې دې چی کړي کړی شوی شوي هغه'),
    form: /[ټډړږښڼۍځڅ]/u,
    hint: /[ګېپچ]/u,
  },
  {
    lang: 'ckb',
    words: words('لە بە کە بۆ ئەم ئەو لەسەر لەگەڵ هەموو نیە هەیە ئەوە له‌ به‌ که‌ ئه‌م ئه‌و بوو دەکات'),
    form: /[ێڕڵ]|ۆ(?![ۇۈۋ])/u,
    hint: /[ەپچگڤ]/u,
  },
  {
    lang: 'sd',
    words: words('جی جو ۾ ۽ آهي آهی جا کی کان سان هن'),
    form: /[ڄڃڳڱڻٿٺڦڀٻٽڊڌڍڏڙ۾۽]/u,
    hint: /[ڪپ]/u,
  },
  {
    lang: 'ug',
    words: words('ۋە بۇ ئۇ بىلەن ئۈچۈن'),
    form: /[ۇۈۋڭ]/u,
    hint: /[ېەپچگژ]/u,
  },
  {
    lang: 'ms-Arab',
    words: words('یڠ دڠن اونتوق کڤد درڤد تیدق دالم اداله اولیه ایت دان'),
    form: /[ڠڽݢ]/u,
    hint: /[ڤچ]/u,
  },
];
