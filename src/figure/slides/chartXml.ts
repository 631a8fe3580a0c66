const mendLineChart = (xml: string) =>
  xml
    .replace('<c:lineChart><c:varyColors', '<c:lineChart><c:grouping val="standard"/><c:varyColors')
    .replace(/<c:invertIfNegative val="\d"\/>/g, '')
    .replace(/(<c:dLbls>(?:(?!<\/c:ser>).)*?<\/c:dLbls>)(<c:marker>.*?<\/c:marker>)/gs, '$2$1');

/**
 * Brings a chart of pptxgenjs 4.0.1 to the schema's order: a flat chart has two axes and names no third, lines are
 * grouped, carry their markers before their labels and invert nothing. A missing value is no point.
 * @param tag of the text's language, such as zh-CN
 * @see ECMA-376, part 1, CT_BarChart, CT_LineChart, CT_LineSer and CT_NumData
 */
export function repairChartXml(xml: string, tag: string): string {
  return xml
    .replace(/((?:<c:axId val="\d+"\/>){2})<c:axId val="\d+"\/>/g, '$1')
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replace(/<c:lineChart>.*?<\/c:lineChart>/gs, mendLineChart)
    .replace(/ lang="[\w-]+"/g, ` lang="${tag}"`);
}
