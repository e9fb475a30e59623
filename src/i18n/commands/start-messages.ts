import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';

/** What `start` says. */
export interface StartMessages {
  summary: string;
  port: string;
  host: string;
  notes: readonly string[];
  building: string;
  serving: (folder: string, address: string) => string;
  stopHint: string;
  wrongPort: (value: string) => string;
  portTaken: (port: number) => string;
  cannotListen: (host: string, reason: string) => string;
}

const en: StartMessages = {
  summary:
    'Serves the built site as a static host would, with its redirects and headers. ' +
    'Builds it first where there is none or it is out of date.',
  port: 'port to listen on (default: 8080, or the next free one)',
  host: 'address to listen on (default: localhost, this machine alone)',
  notes: ['Exit code: 0 stopped · 1 the build was refused, or the port is taken · 2 wrong use.'],
  building: 'The built site is missing or out of date: building it.',
  serving: (folder, address) => `${folder} is served at ${address}`,
  stopHint: 'Ctrl+C stops it.',
  wrongPort: (value) => `--port cannot be "${value}"; it is a number from 0 to 65535`,
  portTaken: (port) => `port ${port} is in use; choose another with --port, or 0 for any free one`,
  cannotListen: (host, reason) => `cannot listen on ${host}: ${reason}`,
};

const ar: StartMessages = {
  summary:
    'يعرض الموقع المبنيّ كما تعرضه استضافة ثابتة، بتحويلاته وترويساته، ويبنيه أولًا إن لم يكن مبنيًّا أو تغيّر بعده شيء.',
  port: 'المنفذ (المعتاد: 8080 أو أول منفذ شاغر بعده)',
  host: 'العنوان الذي يُصغى إليه (المعتاد: localhost، أي هذا الجهاز وحده)',
  notes: ['رمز الخروج: 0 أُوقف · 1 رُفض البناء أو المنفذ مشغول · 2 خطأ في الاستعمال.'],
  building: 'الموقع غير مبنيّ أو تغيّر بعد بنائه شيء، فيُبنى الآن.',
  serving: (folder, address) => `المجلد ${folder} معروض على ${address}`,
  stopHint: 'أوقفه بالمفتاحين Ctrl+C.',
  wrongPort: (value) => `لا تصلح القيمة "${value}" للخيار --port؛ المطلوب عدد من 0 إلى 65535`,
  portTaken: (port) => `المنفذ ${port} مشغول؛ اختر غيره بالخيار --port، أو اكتب 0 لأي منفذ شاغر`,
  cannotListen: (host, reason) => `تعذّر الإصغاء على ${host}: ${reason}`,
};

const catalogues: Record<CommandLocale, StartMessages> = {
  ar: escapeShownValues(ar),
  en: escapeShownValues(en),
};

/** The catalogue in the language of the person at the terminal. */
export function startMessages(locale: CommandLocale): StartMessages {
  return catalogues[locale];
}
