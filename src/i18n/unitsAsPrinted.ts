/** Units that computing makes, as Chinese documents print them; `unitText` says them in other languages. */
export const PERCENTAGE_POINTS = '个百分点';
