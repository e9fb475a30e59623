/*
 * Written without marks, article or proclitics. Vowels as heard, a proper name as it is usually
 * spelled in Latin script where that spelling keeps the letters.
 */
const lines = `
  الله allah، لله lillah، بالله billah، والله wallah
  الذي alladhi، التي allati، الذين alladhina، هو huwa، هي hiya، هم hum، هذا hadha، هذه hadhihi، ذلك dhalik، تلك tilk
  من min، عن an، على ala، إلى ila، الى ila، في fi، مع maa، ثم thumma، أو aw، أي ay، أن an، إن inna، إذ idh، قد qad، لم lam، لن lan، ليس laysa
  كل kull، كيف kayf، أين ayn، حول hawl، عند inda، بين bayn، غير ghayr، منذ mundhu، ضد didd، نحو nahw، خلال khilal، هناك hunak، عبر abr، بعض bad
  بن bin، بنت bint، عبد abd، أم umm، شيخ shaykh، رجل rajul، طفل tifl، زوج zawj، زوجة zawja
  أول awwal، أولى ula، أوسط awsat، أبيض abyad، أسود aswad، جديد jadid، جديدة jadida، متحدة muttahida
  يوم yawm، ليل layl، ليلة layla، عام am، سنة sana، صيف sayf، موسم mawsim، قمر qamar، نجوم nujum
  دولة dawla، دول duwal، دولي duwali، دولية duwaliya، أمة umma، أمم umam، وطن watan، وطني watani، وطنية wataniya، بلد balad، عالم alam، عالمي alami، عالمية alamiya
  عرب arab، عربي arabi، عربية arabiya، بيت bayt، مدينة madina، ضفة diffa، قطاع qita، شرق sharq
  حكومة hukuma، وزارة wizara، وزراء wuzara، رئيس rais، حزب hizb، جيش jaysh، قوات quwwat، حركة haraka، ثورة thawra، قمة qimma
  اتفاق ittifaq، مؤتمر mutamar، موقف mawqif، عودة awda، فوز fawz، موت mawt، سلام salam، حق haqq، حقوق huquq، نسبة nisba، عمل amal
  خبر khabar، كتاب kitab، قصة qissa، رواية riwaya، شعر shir، شعراء shuara، قول qawl، صوت sawt، لغة lugha، فن fann، فنون funun، قرآن quran
  علم ilm، علوم ulum، علماء ulama، طب tibb، مدرسة madrasa، قلب qalb، عين ayn، خير khayr، شيء shay
  محمد muhammad، محمود mahmud، علي ali، عمر umar، حسن hasan، حسين husayn، يوسف yusuf
  مصر misr، مصري misri، مصرية misriya، قدس quds، غزة ghazza، إسرائيل israil، سوريا suriya، سورية suriya، تركيا turkiya، روسيا rusiya
  فلسطين filastin، فلسطيني filastini، فلسطينية filastiniya، فلسطينيين filastiniyin، فلسطينيون filastiniyun
  لبنان lubnan، لبناني lubnani، أردن urdun، تونس tunis، مغرب maghrib، يمن yaman، كويت kuwayt، بحرين bahrayn، سودان sudan، جزائر jazair، عراق iraq
  بيروت bayrut، بغداد baghdad، دمشق dimashq، خرطوم khartum، واشنطن washintun، نيويورك nyuyurk، رويترز ruwitarz
`;

/**
 * Readings of words so common that a guessed vowel would jar: particles, and the nouns and names of
 * every front page. Words outside the list are read by rule, so it need never be complete.
 */
export const knownReadings: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split(/[،\n]/)
    .map((pair) => pair.trim())
    .map((pair): [string, string] => {
      const [written = '', read = ''] = pair.split(' ');
      return [written, read];
    }),
);

/**
 * Words whose first letters look like the article, alone or after a proclitic, and are not:
 * verbal nouns of form VIII (التزام) and roots that begin so (والد, بالغ).
 */
export const withoutArticle: ReadonlySet<string> = new Set(
  `التزام التزامات التزم التقاء التقى التحاق التحق التهاب التهابات التفاف التماس التباس التهام
   والد والدة والده والدها والدي والدين والدان والدته والدتها والية
   بالغ بالغة بالغين بالغون بالون بالونات باليه بالي
   فالح فالنسيا كالسيوم كاليفورنيا`.split(/\s+/),
);
