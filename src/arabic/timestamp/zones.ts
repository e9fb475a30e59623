/**
 * What stands for a time zone after a time, by IANA zone (tz database). A place's wall clock is
 * its zone's, daylight saving included, so a stamp `بتوقيت القدس` in July is UTC+3.
 * `UTC` names mean it wherever they stand, places after `بتوقيت` or in brackets. Spellings fold
 * (`foldForMatch`).
 */
export const zoneNames: Readonly<Record<string, readonly string[]>> = {
  UTC: ['غرينتش', 'غرينيتش', 'جرينتش', 'جرينيتش', 'قرينتش', 'كرينتش', 'ت.غ', 'تغ', 'gmt', 'utc'],
  'Asia/Jerusalem': ['القدس', 'القدس المحتلة', 'jerusalem'],
  'Asia/Gaza': ['غزة', 'فلسطين', 'gaza'],
  'Asia/Riyadh': ['مكة', 'مكة المكرمة', 'السعودية', 'الرياض', 'mecca', 'riyadh', 'ksa'],
  'Asia/Dubai': ['دبي', 'أبوظبي', 'أبو ظبي', 'الإمارات', 'dubai', 'uae'],
  'Asia/Qatar': ['الدوحة', 'قطر', 'doha'],
  'Asia/Kuwait': ['الكويت', 'kuwait'],
  'Asia/Bahrain': ['المنامة', 'البحرين', 'bahrain'],
  'Asia/Muscat': ['مسقط', 'سلطنة عمان', 'muscat'],
  'Asia/Aden': ['صنعاء', 'عدن', 'اليمن', 'aden'],
  'Asia/Baghdad': ['بغداد', 'العراق', 'baghdad'],
  'Asia/Damascus': ['دمشق', 'سوريا', 'سورية', 'damascus'],
  'Asia/Beirut': ['بيروت', 'لبنان', 'beirut'],
  // Folding cannot tell عمّان from عُمان; the city is what newsrooms name.
  'Asia/Amman': ['عمّان', 'الأردن', 'amman'],
  'Africa/Cairo': ['القاهرة', 'مصر', 'cairo'],
  'Africa/Tripoli': ['طرابلس', 'طرابلس الغرب', 'ليبيا', 'tripoli'],
  'Africa/Tunis': ['تونس', 'tunis'],
  'Africa/Algiers': ['الجزائر', 'algiers'],
  'Africa/Casablanca': ['الرباط', 'المغرب', 'الدار البيضاء', 'rabat'],
  'Africa/Nouakchott': ['نواكشوط', 'موريتانيا', 'nouakchott'],
  'Africa/Khartoum': ['الخرطوم', 'السودان', 'khartoum'],
  'Africa/Mogadishu': ['مقديشو', 'الصومال'],
  'Europe/Istanbul': ['إسطنبول', 'أنقرة', 'تركيا', 'istanbul'],
  'Asia/Tehran': ['طهران', 'إيران', 'tehran'],
  'Europe/London': ['لندن', 'london'],
  'Europe/Paris': ['باريس', 'paris'],
  'Europe/Berlin': ['برلين', 'berlin'],
  'Europe/Moscow': ['موسكو', 'moscow'],
  'America/New_York': ['نيويورك', 'واشنطن', 'new york'],
};
