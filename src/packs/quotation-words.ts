/** The words with which mail programs introduce what they quote, one record a language. Lower case; matched without regard to case. */
export interface QuotationWords {
  language: string;
  /** Labels of header blocks. */
  from: readonly string[]; sent: readonly string[]; to: readonly string[]; cc: readonly string[]; subject: readonly string[];
  /** With which an attribution line may begin ("On 5 January …"). */
  on: readonly string[];
  /** With which it ends, before the colon ("… wrote:"); or the verb within it ("schrieb am …"). */
  wrote: readonly string[];
  /** What rulers say. */
  original: readonly string[]; forwarded: readonly string[];
}

const words = (language: string, from: string, sent: string, to: string, cc: string, subject: string, on: string, wrote: string, original: string, forwarded: string): QuotationWords => {
  const list = (text: string): string[] => text.split('|').filter(Boolean);
  return { language, from: list(from), sent: list(sent), to: list(to), cc: list(cc), subject: list(subject), on: list(on), wrote: list(wrote), original: list(original), forwarded: list(forwarded) };
};

/** One row a language: from, sent, to, cc, subject; on, wrote; original message, forwarded message. Sources: the programs' own translations (Outlook, Gmail, Apple Mail, Thunderbird). */
export const QUOTATION_WORDS: readonly QuotationWords[] = [
  words('en', 'from|author|sender', 'sent|date|sent on|date sent|date/time', 'to|recipient|recipients|sent to', 'cc|bcc', 'subject|re', 'on|at', 'wrote|writes|said|has written|sent the following', 'original message|original appointment|reply separator|original e-mail|original email|original memo|inline attachment follows', 'forwarded message|forwarded by|begin forwarded message|forwarded mail|forwarded email|forward header|start of forwarded message'),
  words('cy', 'oddi wrth|wrth', 'anfonwyd|dyddiad', 'at', 'cc', 'pwnc|testun', 'ar', 'ysgrifennodd|\'sgrifennodd', 'neges wreiddiol', 'neges wedi\'i hanfon ymlaen|neges a anfonwyd ymlaen'),
  words('ga', 'ó', 'seolta|dáta', 'chuig|go', 'cc', 'ábhar', 'ar', 'scríobh|a scríobh', 'bunteachtaireacht|teachtaireacht bhunaidh', 'teachtaireacht curtha ar aghaidh'),
  words('de', 'von', 'gesendet|datum|gesendet am', 'an', 'cc|kopie', 'betreff', 'am', 'schrieb|geschrieben|schrieb am', 'ursprüngliche nachricht|originalnachricht|original-nachricht|urspruengliche nachricht', 'weitergeleitete nachricht|weitergeleitet von|anfang der weitergeleiteten nachricht'),
  words('fr', 'de|expéditeur', 'envoyé|date|envoyé le', 'à|a|pour|destinataire', 'cc|copie à', 'objet|sujet', 'le', 'a écrit|écrit|a écrit :', 'message d\'origine|message original|message d’origine|message initial|mail original', 'message transféré|début du message réexpédié|message réexpédié|transféré par'),
  words('es', 'de', 'enviado|fecha|enviado el', 'para|a', 'cc', 'asunto', 'el', 'escribió|escribio', 'mensaje original', 'mensaje reenviado|inicio del mensaje reenviado'),
  words('it', 'da', 'inviato|data|data invio', 'a|per', 'cc', 'oggetto', 'il|in data', 'ha scritto', 'messaggio originale|messaggio di posta originale', 'messaggio inoltrato|inizio messaggio inoltrato'),
  words('pt', 'de', 'enviado|enviada|data|enviada em', 'para', 'cc', 'assunto', 'em', 'escreveu', 'mensagem original', 'mensagem encaminhada|mensagem reencaminhada|início da mensagem reencaminhada|início da mensagem encaminhada'),
  words('nl', 'van', 'verzonden|datum|verzonden op', 'aan', 'cc', 'onderwerp', 'op', 'schreef|schreef het volgende|heeft geschreven|het volgende geschreven', 'oorspronkelijk bericht|origineel bericht', 'doorgestuurd bericht|begin doorgestuurd bericht'),
  words('da', 'fra', 'sendt|dato', 'til', 'cc', 'emne', 'den', 'skrev', 'oprindelig meddelelse|original meddelelse', 'videresendt meddelelse|videresendt besked|start på videresendt besked|begynd videresendt besked'),
  words('no', 'fra', 'sendt|dato', 'til', 'kopi|cc', 'emne', 'den', 'skrev', 'opprinnelig melding', 'videresendt melding|start på videresendt melding'),
  words('sv', 'från', 'skickat|datum', 'till', 'kopia|cc', 'ämne', 'den', 'skrev', 'ursprungligt meddelande|originalmeddelande', 'vidarebefordrat meddelande|vidarebefordrat brev'),
  words('fi', 'lähettäjä', 'lähetetty|päiväys|päivämäärä|pvm', 'vastaanottaja', 'kopio', 'aihe', '', 'kirjoitti', 'alkuperäinen viesti', 'välitetty viesti|välitetty viesti alkaa|edelleenlähetetty viesti'),
  words('pl', 'od|nadawca', 'wysłano|data|wysłane', 'do', 'dw|kopia', 'temat', 'dnia|w dniu', 'napisał|napisała|napisał(a)|pisze|napisał/a|wiadomość napisana przez', 'wiadomość oryginalna|oryginalna wiadomość', 'wiadomość przekazana|przekazana wiadomość|wiadomość przekazana dalej|początek przekazywanej wiadomości|początek przekazanej wiadomości'),
  words('cs', 'od|odesílatel', 'odesláno|datum', 'komu|pro', 'kopie', 'předmět', 'dne', 'napsal|napsala|napsal(a)', 'původní zpráva|původní e-mail', 'přeposlaná zpráva|předaná zpráva|začátek přeposílané zprávy|začátek přeposlané zprávy'),
  words('ru', 'от|от кого', 'отправлено|дата', 'кому', 'копия', 'тема', '', 'написал|написала|написал(а)|пишет|писал', 'исходное сообщение|оригинальное сообщение', 'пересылаемое сообщение|пересланное сообщение|переадресованное сообщение|начало переадресованного сообщения|начало пересылаемого сообщения'),
  words('uk', 'від|від кого', 'надіслано|дата', 'кому', 'копія', 'тема', '', 'написав|написала|написав(ла)|пише', 'оригінальне повідомлення|початкове повідомлення', 'переслане повідомлення|пересланий лист|початок листа, що пересилається|початок пересланого повідомлення'),
  words('ja', '差出人|送信者|from', '送信日時|日時|日付', '宛先', 'cc', '件名', '', 'は書きました|のメール|wrote', '元のメッセージ|original message', '転送メッセージ|転送されたメッセージ|以下は転送されたメッセージです'),
  words('zh', '发件人|寄件者|寄件人|發件人', '发送时间|日期|寄件日期|传送日期|傳送日期|时间', '收件人|收件者', '抄送|副本', '主题|主旨|主題', '在|于|於', '写道|寫道|来信|wrote', '原始邮件|原始郵件|邮件原件|原邮件', '转发的邮件|轉寄的郵件|转发邮件信息|轉寄郵件|下面是被转发的邮件|以下是轉寄的郵件|開始轉寄郵件'),
  words('ko', '보낸 사람|보낸사람|발신', '보낸 날짜|날짜|보낸날짜', '받는 사람|받는사람|수신', '참조', '제목', '', '님이 작성|작성|이(가) 쓴 글|님이 쓴 글|wrote', '원본 메시지|원본 메일', '전달된 메시지|전달한 메일'),
];
