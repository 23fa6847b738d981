/**
 * Given names that are common in Britain and Ireland, lower case, those that are words as well (`also-words.ts`) only where they are more often a name. With a capitalised word after
 * one of them, two words are taken for a person whom nobody greets or signs for. From general knowledge; a list of the most common, not of all.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(`
aaron abbie abdul abigail adam adele adrian agnes ahmed aidan aileen aisha aisling alan alastair albert alec alejandro alex alexander alexandra alexis alfie alfred ali alice
alicia alison alistair allan allison alun amanda amelia amina amir amy ana andrea andrew andy angela angus anita ann anna annabel anne annette annie anthony antonia antonio
anya archie arthur ashley asif audrey aurora ava ayesha barbara barney barry beatrice becky belinda ben benjamin bernadette bernard beth bethany betty beverley bridget bronwen
bruce bryan caitlin callum cameron carl carla carlos carmen carol carole caroline carolyn catherine cathy cecilia ceri charlie chloe chris christian christina christine
christopher ciara ciaran clara clare claire claudia clive colette colin conor connor craig cynthia daisy damian daniel danielle danny darren dave david dawid deborah debbie
declan deirdre delia denis denise dennis derek dermot derrick desmond diana diane dilys dimitri dominic donald donna dorothy douglas duncan dylan eamonn ebony eddie edith
edmund edward edwin eileen elaine eleanor elena eleri elias elisabeth elizabeth ella ellen ellie elliot elsie emer emily emma emrys enid eric erica erin ernest esme esther
ethan eugene eva evan evelyn ewan farah fatima felicity felix fergus fiona florence frances francesca francis fred freda freddie frederick freya gabriel gail gareth gary gavin
gemma geoff geoffrey george georgia georgina gerald geraldine gerard gillian giles giovanni gladys glen glenda glenn glenys gloria gordon graeme graham grainne greg gregory
gwen gwyneth gwyn hannah harold harriet harry harvey hassan hayley hazel heather heidi helen helena henry hilary holly howard hugh hugo huw hussain ian ibrahim imogen imran
ingrid irene iris isaac isabel isabella isla ismail ivan ivor iwan jack jackie jacob jacqueline jade jake james jamie jan jane janet janice jared jason jasper javier jayne
jeanette jeff jeffrey jemma jennifer jenny jeremy jerome jessica jessie jill jim jimmy joan joanna joanne jodie joe joel johan johannes john johnny jon jonas jonathan jordan jose
joseph josephine josh joshua joyce juan judith judy julia julian julie juliet karen karl kate katherine kathleen kathryn kathy katie katrina katy kayleigh keira keith kelly
kelvin ken kenneth kerry kevin khalid kieran kim kirsten kirsty krishna krystyna kumar kyle lara laura lauren laurence leah leanne leila len leo leon leonard leroy lesley leslie
lewis liam lilian lily linda lindsay lisa liz lloyd logan lola lorna lorraine louis louisa louise lucas lucia lucinda lucy luke lydia lynda lynn lynne lynsey mabel madeleine maeve
magdalena maggie malachy malcolm mandy manjit manuel marcia marco marcus margaret maria marian marie marilyn marina mario marion marjorie marko marlene martha martin martyn mary
mateusz mathew matthew matt maureen maurice mavis maxine megan mehmet mel melanie melissa mervyn mia michael michaela michele michelle mick mikael mike mildred millie miriam mohammad
mohammed moira mollie molly mona monica morag moses muhammad muriel myra nadia nadine naomi natalia natalie natasha nathan neil nell nerys niall niamh nicholas nicola nicole nigel nikki
nina noel nora noreen norma norman nuala oisin olga olive oliver olivia omar orla oscar oswald owain owen padraig pamela patricia patrick patsy paul paula pauline pedro peggy penelope
penny percy pete peter petra phil philip philippa phillip phoebe phyllis pierre piotr polly priya rachael rachel rajesh ralph ramesh raquel raymond rebecca reginald renee rhiannon rhian
rhoda rhona rhys richard ricky rita robert robin roderick rodney roger roisin roland roman ron ronald ronan rory rosalind rosamund roseanne rosemary rosie ross rowena roy rufus rupert
russell ruth ryan sabrina sadie sally salma samantha samuel sam sandra sara sarah sasha saskia scott sean sebastian selina selma shane shannon sharon shaun sheila shelagh shelley
shirley sian sidney sienna silvia simon simone sinead siobhan sofia sonia sophia sophie stacey stan stanley stefan stella stephanie stephen steve steven stewart stuart susan susanna
suzanne suzie sybil sylvia tamara tanya tara tariq tatiana ted terence teresa terri terry tess theo theodore theresa thomas tiffany tim timothy tina toby tom tommy toni tony tracey
tracy trevor tricia tristan trudy tyler una ursula usha valerie vanessa vera vernon veronica vicky victor vikram vincent viola violet vivian vivien vivienne vladimir walter wanda warren wendy
wilfred william wojciech yasmin yolanda yvette yvonne zachary zahra zara zoe zoya jo joao mark grace rose frank jerry tony penny josh max lance norman victoria charlotte
`.trim().split(/\s+/));
