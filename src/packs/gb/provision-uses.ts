import type { Rule } from '../../model/rule.js';
import type { ProvisionUse } from '../../model/facts.js';
import type { Role } from '../../model/lists.js';

const PROVENANCE = 'Letters under the Freedom of Information Act 2000 and its sisters; decision notices';
const use = (slug: string, description: string, then: ProvisionUse, from: readonly Role[], pattern: RegExp, hits: string[], misses: string[]): Rule => ({ id: `gb/use/${slug}`, description, when: { kind: 'text', pattern, from }, then: { use: then }, examples: { hits, misses }, provenance: PROVENANCE });
const BODY: readonly Role[] = ['authority', 'unknown', 'third-party'];

/**
 * What a sentence does with a provision that it cites, the first that matches. They see the folded sentence; @ stands for the citation itself.
 */
export const provisionUseRules: readonly Rule[] = [
  use('told-of-authority', 'The requester tells what the body said or did.', 'quoted', ['requester'],
    /\byou(?:r (?:\w{1,20} ){0,3}(?:letter|e-?mail|response|reply|refusal|decision|council|answer|notice|department|review))? (?:(?:have|had|has|also|then|now|previously|originally|wrongly) ){0,2}(?:refus|cit(?:e|ing)|rel(?:y|ied|ies)|appl(?:y|ied)|withh|claim|said|say|stat(?:e|ing)|quot|us(?:e|ing)|invok|argu|wrote|mention|explain|exempt|contend|suggest|rejected)/,
    ['you refused my request under @.', 'your letter relied on @ of the act.'], ['please answer under @.']),
  use('told-of-requester', 'The body tells what the requester said or asked.', 'quoted', BODY,
    /\byou(?:r (?:\w{1,20} ){0,3}(?:letter|e-?mail|request|complaint|message))? (?:(?:have|had|has|also|then|now|previously|originally|rightly) ){0,2}(?:said|say|stat(?:e|ed|ing)|argue|asked|ask|believe|claim|suggest|wrote|quote|mention|contend|question|refer(?:red)?)\b.{0,300}@/,
    ['you said that @ could not be used.', 'in your email you argue that @ does not apply.'], ['the names are exempt under @.', '@ applies, as you asked for names.']),
  use('told-by-regulator', 'A regulator tells what the body said or did.', 'quoted', ['regulator'],
    /\b(?:council|authority|department|trust|police|constabulary|ministry|university|agency|it|public body) (?:(?:have|had|has|also|then|now|previously|originally|initially) ){0,2}(?:refused|cited|withheld|relied|applied|claimed|argued|explained|stated|said|considered|sought)\b/,
    ['the council refused the request under @.', 'it withheld the names and cited @.'], ['the commissioner finds that @ is engaged.', 'the council breached @.']),
  use('describes', 'The sentence tells what the provision says or is.', 'explained', BODY,
    /@\W{0,3}(?:\([^()]{1,40}\) )?(?:(?:also|only|then) )?(?:provid|stat|say|set|explain|allow|permit|enabl|give|require|mean|make|deal|cover|concern|relate|lay|exist|is (?:an? )?(?:qualified|absolute|class|prejudice)|is subject to|are (?:qualified|absolute|subject)|lets?\b)/,
    ['@ provides that personal data is exempt.', '@ ("the act") allows us to refuse.', '@ is a qualified exemption.'], ['@ applies to the names, which are withheld.']),
  use('set-aside', 'The provision is said not to apply, or to be given up.', 'explained', BODY,
    /\b(?:does|do|did|is|are|was|were) not (?:apply|applicable|engaged|exempt|rely|relied|withheld)|\b(?:no longer|not|never) (?:rel(?:y|ies|ied)|apply|applies|applied|applying|engag\w+|exempt)\b|\bwithdr[ae]w\w* (?:our |its |the )?(?:reliance|use|application)|\bceas\w+ to rely/,
    ['@ does not apply, and here is the price.', 'we no longer rely on @.'], ['@ applies.', 'we do not hold it, and so @ applies.']),
  use('in-doubt', 'The provision may apply, or is being considered.', 'explained', BODY,
    /^if\b|\bif (?:the|any|it|you|we|your)\b.{0,200}@|\b(?:may|might|could|would|can) (?:also )?be (?:exempt|withheld|appl|engaged|refused|covered)|\b(?:may|might|could) (?:apply|engage|refuse|withhold)\b|\bwhether (?:the |any |an? |or not )?(?:exempt\w*|@|sections?|it (?:is|was|should be) (?:exempt|withheld)|to (?:apply|rely))|\bconsider(?:ing)? (?:the (?:use|application) of|whether|if) /,
    ['some of it may be exempt under @.', 'we are considering whether @ applies.', 'if the cost were more, @ might be applied.'], ['we neither confirm nor deny whether we hold it, by @.', '@ applies.']),
  use('extends', 'More time is taken.', 'ground', BODY, /\bextend|\bextension\b|\bmore time\b|\b(?:further|additional|longer)\b.{1,40}\b(?:time|days|weeks|period)/, ['we extend the time by @.'], ['@ sets a limit of twenty working days.']),
  use('charges', 'A fee is asked for.', 'ground', BODY, /\bfees?\b|\bcharg(?:e|es|ing)\b|\bpay(?:ment)?\b/, ['there is a fee of £40 to pay under @.'], ['@ applies.']),
  use('not-held', 'The information is said not to be held.', 'ground', BODY, /\b(?:not|n't|no longer) (?:\w{1,12} )?(?:hold|held|have|exist)|\bhold(?:s)? no\b|\bno (?:recorded )?(?:information|records?)\b|\bcannot be found\b|\bdoes not exist/, ['under @ we tell you that it is not held.'], ['@ gives a right to be told whether information is held.']),
  use('relies', 'The body relies on the provision.', 'ground', BODY,
    /\bexempt(?:s|ed)?\b|\bexcepted\b|\bwithh(?:old|olds|eld|olding)\b|\brefus(?:e|es|ed|al|ing)\b|\bengag(?:ed|es)\b|\bappl(?:y|ies|ied|ying|icable)\b|\brel(?:y|ied|ies|ying) (?:up)?on\b|\bredact|\bnot (?:be )?(?:obliged|required)\b|\bprevents? us\b|\bprohibit|\bforbid|\buphold|\bneither confirm\b|\bvexatious\b|\b(?:not|unable to|cannot) (?:be )?(?:provid|disclos|releas|suppl|comply)|\bappropriate limit\b|\bcost limit\b|\bmanifestly unreasonable\b|\bfall(?:s|ing)? (?:within|under)\b/,
    ['the names are exempt under @.', '@ is engaged.', 'we have redacted the names under @.'], ['@ of the act speaks of 20 working days.', 'you may complain under @.']),
];

/** Sentences in which a number after "section" is a part of an Act even where no Act is named beside it. Folded, as above. */
export const LEGAL_WORDS = /\bexempt|\bexcept(?:ed|ion)|\bwithh(?:old|eld)|\brefus|\bengag(?:ed|es)\b|\bappl(?:y|ies|ied|ying)\b|\brel(?:y|ied|ies|ying) (?:up)?on\b|\bdisclos|\bpublic interest\b|\bpursuant\b|\bin accordance with\b|\bcompl(?:y|iance)\b|\bredact|\bneither confirm\b|\bvexatious\b|\bcode of practice\b|\bunder @/;
