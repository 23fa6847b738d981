import type { Rule } from '../../model/rule.js';

const DEVICE = '(?:iphon(?:e|u|a)|ipad|ipod|android|blackberry|samsung|galaxy|huawei|xiaomi|redmi|oneplus|pixel|nokia|htc|sony|xperia|lg|motorola|windows|outlook|yahoo|mail\\.ru|gmx|web\\.de|proton ?mail|hotmail|aol|zoho|spark|aqua mail|k-9|typemail|bluemail|fairphone|smartphone|handy|mobile?|mobil|mobiltelefon|mobiele? telefoon|téléphone|portable|móvil|telefono|telemóvel|celular|puhelime|telefonu|telefonen|telefonu|ffôn|fón|cellulare|mail)';
/** "Sent from my …" in each language, up to the device. */
const SENT = [
  'sent (?:from|via|with|using)', 'anfonwyd (?:o|oddi ar|trwy)', 'seolta ó', '(?:von meinem|von mein|gesendet (?:von|mit|über)|diese nachricht wurde von meinem|mit (?:meinem|der))', 'envoyé (?:de|depuis|à partir)', '(?:enviado|enviada) (?:desde|do|da|de|pelo|a partir)', 'inviato d(?:a|al|alla|all)', '(?:verzonden|verstuurd) (?:vanaf|met|via|vanuit)',
  'sendt (?:fra|med)', 'skickat (?:från|med)', 'lähetetty', 'wysłan[eoy] (?:z|za|przez)', 'odesláno (?:z|ze|pomocí)', 'отправлено (?:с|из|через)', 'надіслано (?:з|із|через)',
].join('|');

/** A telephone or a mail program signs the mail, in any language: one line of the program's own, whose device or program is named. */
export const mobileFooterRules: readonly Rule[] = [
  {
    id: 'common/notice/mobile-any-language', description: 'A telephone or a mail program signs the mail, in any language.',
    when: { kind: 'line', pattern: new RegExp(`^[-–—_ *]{0,4}(?:(?:${SENT})(?!\\p{L})['’]?[^.!?]{0,30}?(?<!\\p{L})${DEVICE}(?!\\p{Ll}{4}).{0,60}|.{0,20}${DEVICE}.{0,12}(?:から送信|发送|傳送|送信|에서 보냄)|(?:发自|從|从|發自)我的.{0,6}${DEVICE}.{0,20}|(?:나의|내) ${DEVICE}.{0,20})$`, 'iu') },
    then: { zone: 'notice' },
    examples: {
      hits: ['Von meinem iPhone gesendet', 'Envoyé de mon iPhone', 'Enviado desde mi iPhone', 'Inviato da iPhone', 'Skickat från min iPhone', 'Sendt fra min iPhone', 'Verstuurd vanaf mijn iPhone', 'Enviado do meu iPhone', 'Lähetetty iPhonesta', 'Wysłane z iPhone\'a', 'Odesláno z iPhonu', 'Отправлено с iPhone', 'Надіслано з iPhone', 'iPhoneから送信', '发自我的iPhone', '나의 iPhone에서 보냄', 'Anfonwyd o fy iPhone', 'Seolta ó mo iPhone', 'Gesendet mit der GMX Mail App', 'Sent via the Samsung Galaxy S8, an AT&T 5G smartphone'],
      misses: ['Von meinem Büro aus gesendet wurden drei Briefe.', 'Envoyé par la mairie le 3 mai', 'Inviato dal comune di Wexcombe', 'Sent from the council to the contractor on 3 May', 'The iPhone was returned.'],
    },
    provenance: 'The programs\' own default signatures',
  },
  {
    id: 'common/notice/get-app', description: 'A mail program says where to get it.',
    when: { kind: 'line', pattern: /^(?:get |hol(?:en sie sich)? |téléchargez |obtenez |obtener |obtén |ottieni |scarica |download |obter |hent |skaffa |hämta |hanki |pobierz |získat |завантажте |скачать |下载|取得)\W{0,3}outlook (?:for|für|pour|para|per|voor|til|för|dla|pro|для) \W{0,3}(?:ios|android|mac).{0,60}$/iu },
    then: { zone: 'notice' }, examples: { hits: ['Get Outlook for iOS', 'Get Outlook for Android<https://aka.ms/example>', 'Obtener Outlook para iOS', 'Hent Outlook til iOS'], misses: ['Get Outlook back from the supplier'] }, provenance: 'Outlook for iOS and Android',
  },
];
