/**
 * The orthographic grammar of Vietnamese: syllable = onset? + rime + tone. Written forms, NFC, lower case, without tone.
 * Source: the summaries of Vietnamese phonology and Quốc Ngữ spelling; checked against 24.7 million words of news,
 * of which the syllables generated here cover all but names, abbreviations and loans.
 */

/** Consonants that may open a syllable; `qu` has rimes of its own. */
export const onsets = [
  "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
  "r", "s", "t", "th", "tr", "v", "x",
] as const;

/** Rimes without the glide /w/. */
export const rimes = `
  a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt
  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot oong ooc
  ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
`.trim().split(/\s+/);

/** Rimes with the glide /w/, after any onset that takes one. */
export const glides = `
  oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
  uân uâng uât uây uê uêch uên uênh uêt uêu uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt
`.trim().split(/\s+/);

/** Rimes after `qu`, whose u is the glide. */
export const rimesAfterQu = `
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e ec en eng eo et
  ê êch ên ênh êt êu i ich in inh it ơ ơi ơn ơt y ych yn ynh yt yu yên yêt ôc
`.trim().split(/\s+/);

export const frontVowels = ["e", "ê", "i"] as const;
/** /k ɣ ŋ/ are written k gh ngh before i and e, and c g ng elsewhere. */
export const onsetsBeforeFront = ["k", "gh", "ngh"] as const;
export const onsetsBeforeBack = ["c", "g", "ng"] as const;

/** Onsets that never take a glide: /kw/ is written qu, and the others do not occur. */
export const onsetsWithoutGlide = ["c", "k", "gh", "ngh", "gi"] as const;

/** Onsets after which the open rime i is also written y: kỹ, lý, mỹ, sỹ, tỷ, vỹ, hy; and the bare y of y tế. */
export const onsetsWithY = ["", "h", "k", "l", "m", "s", "t", "v"] as const;

/** What the rules would make and nobody writes. */
export const unwritten = ["gich", "ginh", "git", "giooc"] as const;

/** Rimes that end so take only sắc or nặng. */
export const stops = ["c", "ch", "p", "t"] as const;

/** Open rimes whose tone stands on the first letter in the old style (hòa) and on the second in the new (hoà). */
export const twoStyles = ["oa", "oe", "uy"] as const;
