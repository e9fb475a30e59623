import { quotedCode } from './quoted.ts';

/* The mistakes that writers make most, by the beginning of what the `yaml` package says of them. */
const known: readonly (readonly [RegExp, string])[] = [
  [/^Nested mappings are not allowed/, 'في القيمة نقطتان رأسيتان، فظُنّت حقلًا داخل حقل'],
  [/^Implicit keys? need/, 'سطر ليس فيه اسم حقل ونقطتان رأسيتان'],
  [/^Implicit map keys need to be followed/, 'سطر فيه اسم حقل بلا نقطتين رأسيتين بعده'],
  [/^Map keys must be unique/, 'حقل كُتب مرتين'],
  [/^Missing closing/, 'علامة تنصيص فُتحت ولم تُغلق'],
  [/^Tabs are not allowed/, 'المسافة في أول السطر كُتبت بالمفتاح Tab، والمقبول مسافات عادية'],
  [/^All (mapping|sequence) items must start/, 'المسافة في أول السطر ليست كمسافة إخوته'],
  [/^Plain value cannot start/, 'القيمة تبدأ بعلامة لها معنى خاص'],
  [/^Invalid escape sequence/, 'شرطة مائلة عكسية داخل علامتي تنصيص'],
  [/^(Flow (map|sequence)|Missing , )/, 'قوس لم يُغلق أو فاصلة ناقصة في قائمة'],
  [/^Missing space after :/, 'تنقص مسافة بعد النقطتين الرأسيتين'],
  [/^Unresolved tag|^Alias /, 'القيمة تبدأ بعلامة لها معنى خاص'],
  [/^Nested too deeply/, 'قوائم أو حقول داخل بعضها بعمق لا يحتاج إليه موقع'],
  [/^A key must not be/, 'قوس في موضع اسم الحقل'],
];

/** Why a line is not YAML, in Arabic where the mistake is a common one, else word for word. */
export function yamlReason(reason: string): string {
  const found = known.find(([pattern]) => pattern.test(reason));
  return found ? found[1] : `قال القارئ الآلي ${quotedCode(reason)}`;
}
