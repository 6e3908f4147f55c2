import type { Locale } from '../src/locales/phrase.ts';
import type { Random } from './random.ts';

type Words = readonly [string, ...string[]];

/** Places, each with the sales region it belongs to. */
const PLACES: Readonly<
  Record<Locale, readonly [readonly [string, string], ...(readonly [string, string])[]]>
> = {
  'zh-CN': [
    ['杭州', '华东'],
    ['苏州', '华东'],
    ['宁波', '华东'],
    ['合肥', '华东'],
    ['南昌', '华东'],
    ['广州', '华南'],
    ['佛山', '华南'],
    ['南宁', '华南'],
    ['厦门', '华南'],
    ['北京', '华北'],
    ['石家庄', '华北'],
    ['太原', '华北'],
    ['武汉', '华中'],
    ['长沙', '华中'],
    ['郑州', '华中'],
    ['成都', '西南'],
    ['重庆', '西南'],
    ['昆明', '西南'],
    ['西安', '西北'],
    ['兰州', '西北'],
    ['沈阳', '东北'],
    ['长春', '东北'],
  ],
  'en-US': [
    ['Hudson', 'Northeast'],
    ['Concord', 'Northeast'],
    ['Albany', 'Northeast'],
    ['Savannah', 'Southeast'],
    ['Raleigh', 'Southeast'],
    ['Tampa', 'Southeast'],
    ['Dayton', 'Midwest'],
    ['Madison', 'Midwest'],
    ['Duluth', 'Midwest'],
    ['Austin', 'Southwest'],
    ['Tucson', 'Southwest'],
    ['El Paso', 'Southwest'],
    ['Boise', 'West'],
    ['Tacoma', 'West'],
    ['Fresno', 'West'],
  ],
};

const MARKS: Readonly<Record<Locale, Words>> = {
  'zh-CN': [
    '康泽',
    '和润',
    '仁德堂',
    '百济源',
    '同心',
    '瑞丰',
    '益民',
    '华盛',
    '安顺',
    '颐和',
    '普康',
    '金叶',
    '宝芝',
    '恒春',
    '明济',
    '远大行',
    '惠仁',
    '泰安堂',
    '新和',
    '广仁',
  ],
  'en-US': [
    'Maple',
    'Harbor',
    'Summit',
    'Prairie',
    'Lakeside',
    'Pioneer',
    'Beacon',
    'Granite',
    'Willow',
    'Redwood',
    'Keystone',
    'Meadow',
    'Falcon',
    'Cedar',
    'Northgate',
    'Sterling',
  ],
};

const TRADES: Readonly<Record<Locale, Words>> = {
  'zh-CN': [
    '医药有限公司',
    '大药房连锁有限公司',
    '医药贸易有限公司',
    '健康科技有限公司',
    '药业股份有限公司',
    '医疗器械有限公司',
    '药品经营部',
  ],
  'en-US': [
    'Pharmacy Group',
    'Medical Supply',
    'Health Partners',
    'Drugstores',
    'Wholesale Co.',
    'Clinics',
    'Care Products',
    'Trading LLC',
  ],
};

/** A made-up company and its region. Never twice the same name: `taken` remembers. */
export function company(
  random: Random,
  locale: Locale,
  taken: Set<string>,
): { readonly name: string; readonly region: string } {
  for (;;) {
    const [place, region] = random.pick(PLACES[locale]);
    const parts = [place, random.pick(MARKS[locale]), random.pick(TRADES[locale])];
    // A large sample runs out of names: companies have branches.
    const branch =
      taken.size > 1500
        ? locale === 'zh-CN'
          ? [`第${random.whole(1, 99)}分部`]
          : [`#${random.whole(1, 99)}`]
        : [];
    const name = [...parts, ...branch].join(locale === 'zh-CN' ? '' : ' ');
    if (taken.has(name)) continue;
    taken.add(name);
    return { name, region };
  }
}
