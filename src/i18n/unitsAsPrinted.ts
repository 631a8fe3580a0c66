/** Units that computing makes, as Chinese documents print them; `unitText` says them in other languages. */
export const PERCENTAGE_POINTS = '个百分点';
export const MONEY_PER_PERSON = '元/人';
export const TEN_THOUSAND_PEOPLE = '万人';
