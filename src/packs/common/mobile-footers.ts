import type { Rule } from '../../model/rule.js';

/** Programs, makers and kinds of device; a case ending may follow ("iPhonesta", "Mobiltelefon"). */
const DEVICE = '(?:iphon|ipad|ipod|android|blackberry|samsung|galaxy|huawei|xiaomi|redmi|oneplus|pixel|nokia|htc|sony|xperia|motorola|windows|outlook|yahoo|mail\\.ru|gmx|web\\.de|proton|hotmail|aol|zoho|spark|aqua mail|k-9|typemail|bluemail|fairphone|smartphone|handy|mobil|téléphone|portable|móvil|telefon|telemóvel|celular|cellulare|puhelim|ffôn|fón)';
/** "Sent from my …" in each language, up to the device. */
const SENT = [
  'sent (?:from|via|with|using)', 'anfonwyd (?:o|oddi ar|trwy)', 'seolta ó', '(?:von meinem|von mein|gesendet (?:von|mit|über)|diese nachricht wurde von meinem|mit (?:meinem|der))', 'envoyé (?:de|depuis|à partir)', '(?:enviado|enviada) (?:desde|do|da|de|pelo|a partir)', 'inviato d(?:a|al|alla|all)', '(?:verzonden|verstuurd) (?:vanaf|met|via|vanuit)',
  'sendt (?:fra|med)', 'skickat (?:från|med)', 'lähetetty', 'wysłan[eoy] (?:z|za|przez)', 'odesláno (?:z|ze|pomocí)',
].join('|');

/** A telephone or a mail program signs the mail, in any language: one line of the program's own, whose device or program is named. */
export const mobileFooterRules: readonly Rule[] = [
  {
    id: 'common/notice/mobile-any-language', description: 'A telephone or a mail program signs the mail, in the languages of Europe that are written in Latin.',
    when: { kind: 'line', pattern: new RegExp(`^(?:${SENT})(?: [\\p{L}'’]{1,14}){0,4}? ${DEVICE}(?!\\p{L}{8})[^.!?]{0,60}\\.?$`, 'iu') },
    then: { zone: 'notice' },
    examples: {
      hits: ['Von meinem iPhone gesendet', 'Envoyé de mon iPhone', 'Enviado desde mi iPhone', 'Inviato da iPhone', 'Skickat från min iPhone', 'Sendt fra min iPhone', 'Verstuurd vanaf mijn iPhone', 'Enviado do meu iPhone', 'Lähetetty iPhonesta', 'Wysłane z iPhone\'a', 'Odesláno z iPhonu', 'Anfonwyd o fy iPhone', 'Seolta ó mo iPhone', 'Gesendet mit der GMX Mail App', 'Sent via the Samsung Galaxy S8, an AT&T 5G smartphone'],
      misses: ['Von meinem Büro aus gesendet wurden drei Briefe.', 'Envoyé par la mairie le 3 mai', 'Inviato dal comune di Wexcombe', 'Sent from the council to the contractor on 3 May', 'The iPhone was returned.', 'Sent from our Windows machine. It came late.'],
    },
    provenance: 'The programs\' own default signatures',
  },
  {
    id: 'common/notice/mobile-other-scripts', description: 'A telephone signs the mail, in Russian, Ukrainian, Japanese, Chinese or Korean.',
    when: { kind: 'line', pattern: /^(?:(?:Отправлено|Надіслано) (?:с|из|з|із|через) [A-Za-z][\w ]{2,30}|[\w ]{3,24}から送信|(?:发自|發自|從|从) ?我的 ?(?:[A-Za-z][\w ]{1,20}|\p{Script=Han}{0,6}手[机機])(?:发送|傳送)?|(?:나의|내) ?[\w ]{3,24}에서 (?:보냄|보낸 이메일))$/u },
    then: { zone: 'notice' }, examples: { hits: ['Отправлено с iPhone', 'Надіслано з iPhone', 'iPhoneから送信', '发自我的iPhone', '從我的 iPhone 傳送', '나의 iPhone에서 보냄'], misses: ['Отправлено с почты в мае', 'iPhoneを返しました', '发自市政府的信', '从我的角度看这样很好'] }, provenance: 'The programs\' own default signatures',
  },
  {
    id: 'common/notice/get-app', description: 'A mail program says where to get it.',
    when: { kind: 'line', pattern: /^(?:get |hol(?:en sie sich)? |téléchargez |obtenez |obtener |obtén |ottieni |scarica |download |obter |hent |skaffa |hämta |hanki |pobierz |získat |завантажте |скачать |下载|取得)\W{0,3}outlook (?:for|für|pour|para|per|voor|til|för|dla|pro|для) \W{0,3}(?:ios|android|mac).{0,60}$/iu },
    then: { zone: 'notice' }, examples: { hits: ['Get Outlook for iOS', 'Get Outlook for Android<https://aka.ms/example>', 'Obtener Outlook para iOS', 'Hent Outlook til iOS'], misses: ['Get Outlook back from the supplier'] }, provenance: 'Outlook for iOS and Android',
  },
];
