/** Signs that distinguish texts of one language in Arabic script from those of the others. */
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
  /** Matches words, spelled as in `words`, that this language shares with few others. */
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
      'از که است یک شده بود کرده نیز خود اگر نیست هستند باید دارد دارند تا چه چون آنها شما ایشان هیچ نمی ' +
        'دیگر کنند کند شود شوند داشت گفت خواهد پس چند بسیار هایی همین چنین',
    ),
    form: /^ن?می\u200C|\u200C(?:ها|های|هایی|ای|اند|ام|تر|ترین|شان|اش)$/u,
    // The words are Arabic ones too, where these are written without hamza.
    hint: /[پچژگ]|^(?:این|برای|کرد|ولی|شان|با|را|در|های|آن|می|شد|دو|سه|اش)$/u,
  },
  {
    lang: 'ur',
    words: words(
      'کے کا کو میں ہے ہیں سے نے پر اور یہ وہ کہ نہیں تھا تھی تھے گیا گئی ہو ہوا ہوئے بھی ایک اس ' +
        'کیا لیے ساتھ ہی اپنے والے رہا رہے رہی',
    ),
    form: /[ٹڈڑںۓ]|ے$/u,
    hint: /[ہھپچگ]|^(?:کی|جو|کر|تو|جب|تک|والی|والا)$/u,
  },
  {
    lang: 'ps',
    words: words('په چې کې یې دې کړي کړی شوی شوي هغه'),
    form: /[ټډړږښڼۍځڅ]/u,
    hint: /[ګېپچ]|^(?:د|ته|سره|چی)$/u,
  },
  {
    lang: 'ckb',
    words: words('لە بە کە بۆ ئەم ئەو لەسەر لەگەڵ هەموو نیە هەیە ئەوە له‌ به‌ که‌ ئه‌م ئه‌و بوو دەکات'),
    form: /[ێڕڵ]|ۆ(?![ۇۈۋ])/u,
    hint: /[ەپچگڤ]/u,
  },
  {
    lang: 'sd',
    words: words('۾ ۽ آهي آهی'),
    form: /[ڄڃڳڱڻٿٺڦڀٻٽڊڌڍڏڙ۾۽]/u,
    hint: /[ڪپ]|^(?:جی|جو|جا|کی|کان|سان|هن)$/u,
  },
  {
    lang: 'ug',
    words: words('ۋە بۇ ئۇ بىلەن ئۈچۈن'),
    form: /[ۇۈۋڭ]/u,
    hint: /[ېەپچگژ]/u,
  },
  {
    lang: 'ms-Arab',
    words: words('یڠ دڠن اونتوق کڤد درڤد تیدق'),
    form: /[ڠڽݢ]/u,
    hint: /[ڤچ]|^(?:دالم|اداله|اولیه|ایت|دان)$/u,
  },
];
