import type { FunctionsWords } from '../functions-words.ts';

const DATA = '客户数据，含表头，例如 Customers[#All]。';
const GRADING = '评定设置表，含表头，即 Grading[#All]。';
const ORDER = '由高到低的等级，例如 Tiers[Tier]；省略时按首次出现的顺序。';
const NAMES = '名称的语言：“en-US”或“zh-CN”；省略时与 Office 的语言一致。';

/** 自定义函数的中文说明；函数名和参数名在各种语言中相同。 */
export const FUNCTION_WORDS: FunctionsWords = {
  functions: {
    ABC: {
      description:
        '按累计金额划分 ABC 类：累计占比前 80% 为 A，到 95% 为 B，其余为 C。数值相同则类别相同；零或负数归入 C。',
      parameters: {
        values: '每个客户的金额。',
        a: 'A 类的累计占比上限；省略时为 0.8。',
        b: 'B 类的累计占比上限；省略时为 0.95。',
        crossing: '跨越分界的客户：“in”（省略时）归入较高类，“strict”归入较低类。',
      },
    },
    BESTORDER: {
      description:
        '几笔订单不能都接时先做哪一单：返回风险调整后利润（见 ORDERVALUE）最大的那一单排第几。没有数字的行跳过。',
      parameters: {
        amounts: '每笔订单的金额。',
        margin: '毛利率，0 到 1；一个值，或每笔订单一个值。',
        termDays: '账期天数；省略时为 0。',
        badDebt: '坏账概率，0 到 1；省略时为 0。',
        capitalCost: '年资金成本；省略时为 0.06。',
        lossRate: '坏账时损失的比例，0 到 1；省略时为 1。',
      },
    },
    CLV: {
      description: '按公式计算每个客户的终身价值：年毛利、留存率和折现率。',
      parameters: {
        averageOrder: '每个客户的平均单次金额。',
        ordersPerYear: '每个客户每年的购买次数。',
        margin: '毛利率，0 到 1。',
        retention: '客户下一年仍留存的概率，0 到 1（不含 1）。',
        discount: '年折现率，例如 0.1。',
        years: '预测年数；省略时为无限期。',
        firstMargin: '第一笔毛利的时间：“in-a-year”（省略时）为一年后，“now”为当年。',
        acquisitionCost: '获客成本；省略时为 0。',
      },
    },
    CLVFORECAST: {
      description:
        '用 BG/NBD 与 Gamma-Gamma 模型由订单预测：客户仍活跃的概率、预计购买次数、按历史频率的次数、预计单次金额和终身价值，含表头。',
      parameters: {
        customer: '每笔订单的客户。',
        date: '每笔订单的日期。',
        amount: '每笔订单的金额。',
        months: '预测月数；省略时为 12。',
        discount: '年折现率；省略时为 0.1。',
        margin: '毛利率，0 到 1；省略时为 1。',
        end: '观察期的截止日期；省略时为订单中的最后日期。',
      },
    },
    GINI: {
      description: '数值的基尼系数：全部相等时为 0，集中在一个客户时接近 1。负数按零计算。',
      parameters: { values: '每个客户的金额。' },
    },
    GRADEBYRULES: {
      description:
        '按规则评定每一行的等级，取第一条符合的规则。未指定规则表时按销售额占比和回款率：A 为 30% 和 95% 以上，B 为 15% 和 85% 以上，C 为 5% 和 70% 以上，D 为占比更低，E 为回款率低于 70%。',
      parameters: {
        data: DATA,
        card: '规则表，含表头，即 Scorecard[#All]；或预设方案的编号。省略时为“ae-rules”。',
        grading: GRADING,
      },
    },
    KAISM: {
      description:
        '关键客户矩阵（KAISM）中的象限：客户对我方的吸引力，以及客户眼中我方的相对实力。恰在分界线上视为高。',
      parameters: {
        attractiveness: '每个客户的吸引力评分，从 0 到满分。',
        strength: '我方在每个客户处的实力评分，从 0 到满分。',
        cut: '高低的分界：“midpoint”（中点，省略时）、“mean”（平均值）、“median”（中位数）或一个数。',
        scale: '评分的满分；省略时为 10。',
        locale: NAMES,
      },
    },
    MIGRATION: {
      description: '两次评定之间的等级迁移矩阵，含表头：各行是上期等级和新增客户，各列是本期等级和流失客户。',
      parameters: {
        before: '每个客户上期的等级；新增客户留空或为“待定”。',
        after: '每个客户本期的等级；流失客户留空或为“待定”。',
        order: ORDER,
      },
    },
    MOVEMENT: {
      description:
        '每个客户与上期评定相比的变动：升级、降级、不变、新增、流失，或等级不在顺序之中而无法比较。',
      parameters: {
        before: '每个客户上期的等级；新增客户留空或为“待定”。',
        after: '每个客户本期的等级；流失客户留空或为“待定”。',
        order: '由高到低的等级，例如 Tiers[Tier]。',
      },
    },
    NEXTTIER: {
      description: '每一行距上一等级还差多少分，以及只改变一项即可达到的最小变化。',
      parameters: {
        data: DATA,
        card: '评分卡，含表头，即 Scorecard[#All]；或预设方案的编号。省略时为“tiancheng”。',
        tiers: '等级表，含表头，即 Tiers[#All]；省略时用预设方案的等级，或 A 到 E。',
        grading: GRADING,
      },
    },
    ORDERVALUE: {
      description:
        '订单的风险调整后利润，用来决定先做哪一单：毛利减去资金占用成本和预期坏账损失。除最后两个参数外，可填一个值，也可每笔订单一个值。',
      parameters: {
        amount: '订单金额，一笔或多笔。',
        margin: '毛利率，0 到 1。',
        termDays: '账期天数；省略时为 0。',
        badDebt: '坏账概率，0 到 1；省略时为 0。',
        capitalCost: '年资金成本；省略时为 0.06。',
        lossRate: '坏账时损失的比例，0 到 1；省略时为 1。',
      },
    },
    PARETO: {
      description: '二八检验：头部客户的金额占合计的比例。',
      parameters: {
        values: '每个客户的金额，至少五个。',
        share: '算作头部的客户比例；省略时为 0.2。',
        detail: '为 TRUE 时输出一张表：头部占比、贡献 80% 的客户数、基尼系数、负值客户数和结论。',
      },
    },
    PYRAMID: {
      description: '各等级汇总，含表头：客户数、客户占比、金额、金额占比、户均金额。',
      parameters: {
        tiers: '每个客户的等级；没有等级的行不计入。',
        values: '每个客户的金额。',
        order: ORDER,
      },
    },
    RESPONSEDUE: {
      description: '投诉或需求的答复期限：收到日期加上该等级的答复天数（自然日）。',
      parameters: {
        tier: '每项投诉或需求的客户等级。',
        received: '每项的收到日期。',
        tiers:
          'Tiers[#All]，或两列：等级、天数；或预设方案的编号。省略时 A 为 1 天，B 为 2，C 为 3，D 为 5，E 为 7。',
      },
    },
    RFMCUTS: {
      description:
        'RFMSCORE 所用的分界值：三行（最近购买天数、频率、金额），每列一个分界。保存为数值，下个季度交给 RFMSCORE 使用。',
      parameters: {
        recency: '距上次购买的天数，每行一个客户。',
        frequency: '购买次数，每行一个客户。',
        monetary: '购买金额，每行一个客户。',
        bins: '等分的组数，2 到 9；省略时为 5。',
      },
    },
    RFMSCORE: {
      description:
        '返回每个客户的 RFM 得分：最近购买、购买频率、购买金额各占一位数字，例如 545。数值相同则得分相同。',
      parameters: {
        recency: '距上次购买的天数，每行一个客户；天数越少得分越高。',
        frequency: '购买次数，每行一个客户。',
        monetary: '购买金额，每行一个客户。',
        bins: '等分的组数，2 到 9；省略时为 5。',
        cuts: '固定的分界值，三行，即 RFMCUTS 的结果，便于各期比较。',
        binning: '分组方式；省略时为“standard”，给出分界值时只能是“standard”或“next”。',
      },
    },
    RFMSEGMENT: {
      description: '每个 RFM 得分对应的客户分群，例如 555 为冠军客户。',
      parameters: {
        scores: '三位数的 RFM 得分，即 RFMSCORE 的结果。',
        map: '“10”（省略时）、“11”或“8”；十类和十一类需要 1 到 5 的得分。',
        locale: NAMES,
      },
    },
    RFMTABLE: {
      description: '把订单按客户汇总，含表头：客户、最近购买天数、购买次数、金额。退货冲减金额，不计次数。',
      parameters: {
        customer: '每笔订单的客户。',
        date: '每笔订单的日期。',
        amount: '每笔订单的金额；退货为负数。',
        asOf: '计算天数的截止日期；省略时为订单中的最后日期。',
        order: '每行的订单号，同一订单的多行只计一次。',
        frequency: '计次方式：“orders”（省略时）按订单，“days”按购买日。',
      },
    },
    SCORECARD: {
      description: '按加权评分卡计算每一行的得分，0 到 100。各列按表头识别。',
      parameters: {
        data: DATA,
        card: '评分卡，含表头，即 Scorecard[#All]；或预设方案的编号。省略时为“tiancheng”。',
        detail: '为 TRUE 时输出表头行，并在得分前列出每项指标的分数。',
        grading: '评定设置表，含表头，即 Grading[#All]；省略时，缺失不超过 30 分则按其余指标折算。',
      },
    },
    TIER: {
      description: '返回每个得分对应的等级；得分等于分界值时归入较高等级。',
      parameters: {
        scores: '一个得分，或一列得分。',
        tiers:
          'Tiers[#All]，或两列：等级、最低得分；或预设方案的编号。省略时为 A≥90、B≥80、C≥70、D≥60，其余为 E。',
      },
    },
    TIERACTION: {
      description: '各等级客户的服务策略。',
      parameters: {
        tier: '一个等级，或一列等级。',
        tiers: 'Tiers[#All]，或两列：等级、服务策略；或预设方案的编号。省略时为 A 到 E 的服务策略。',
      },
    },
    TIERBYSHARE: {
      description: '按客户排名的比例分级，例如前 20%。数值相同的客户归入同一等级，且取较高等级。',
      parameters: {
        values: '每个客户的金额；金额最大者最好。',
        tiers:
          'Tiers[#All]，或两列：等级、累计比例（前五分之一为 0.2，前一半为 0.5）；或预设方案的编号。省略时 A 为 20%，B 到 50%，其余为 C。',
      },
    },
    TWOGROUPS: {
      description: '关键客户与其余客户对比：客户数占比、金额占比，以及前者户均金额是后者的几倍。',
      parameters: {
        keyCustomers: '关键客户的数量。',
        keyValue: '关键客户的金额合计。',
        otherCustomers: '其余客户的数量。',
        otherValue: '其余客户的金额合计。',
      },
    },
    WHYTIER: {
      description: '用一句话说明每一行为何在其等级：每项指标各得多少分。',
      parameters: {
        data: DATA,
        card: '评分卡或规则表，含表头，即 Scorecard[#All]；或预设方案的编号。省略时为“tiancheng”。',
        tiers: '等级表，含表头，即 Tiers[#All]；省略时用预设方案的等级，或 A 到 E。',
        grading: GRADING,
      },
    },
    XYZ: {
      description: '按购买的稳定程度划分 XYZ 类：各期销售额的变异系数。X 稳定，Y 有波动，Z 不规律。',
      parameters: {
        sales: '各期销售额：每行一个客户，每列一期；没有销售的期为 0。',
        x: 'X 类的变异系数上限；省略时为 0.5。',
        y: 'Y 类的变异系数上限；省略时为 1。',
      },
    },
  },
  choices: {
    CROSSING: { in: '跨越分界的客户归入较高类。', strict: '跨越分界的客户归入较低类。' },
    FIRSTMARGIN: { 'in-a-year': '一年以后，客户留存之后。', now: '当年。' },
    LOCALE: { 'en-US': 'English', 'zh-CN': '简体中文' },
    BINNING: {
      standard: '按分位数；相同数值归入较低组。',
      next: '按分位数；恰在分界上的数值归入较高组。',
      ntile: '按 SQL 的 ntile 等分人数；相同数值可能分到两组。',
      dense: '按不同数值均匀分组。',
      'r-package': '与 R 语言 rfm 包一致；只适用于整数。',
      nested: '频率在最近购买组内再分，金额在两者组内再分。',
    },
    SEGMENTMAP: {
      '10': '按最近购买和频率分为十群。',
      '11': '按三项得分分为十一群。',
      '8': '八分类：每项得分高于或低于平均分。',
    },
    FREQUENCY: { orders: '每笔订单；给出订单号时按订单号。', days: '每个有订单的日子。' },
  },
};
