/** The posts of the 17 officials as the five texts state them, written from the texts and not from the data set. */

/** Names of the bodies that the texts speak of most. */
export const COMMITTEE = "Foreign Affairs Committee of the CPC Beijing Municipal Committee";
/** See `COMMITTEE`. */
export const GROUP = "Leading Group for Improving Beijing's Role as the Center for International Exchanges";
/** See `COMMITTEE`. */
export const MUNICIPAL = "CPC Beijing Municipal Committee";
/** See `COMMITTEE`. */
export const DISTRICT = "CPC Shijingshan District Committee";

/** Each official of the texts, and what they are stated to head or to be a deputy of: how, as what, and where it says so. */
export const STATED: Readonly<
  Record<string, readonly (readonly [type: string, body: string, role: string, said: string])[]>
> = {
  "Yin Li": [
    ["CHAIRS", MUNICIPAL, "Secretary", "000#1"],
    ["CHAIRS", COMMITTEE, "Head", "000#1"],
    ["CHAIRS", GROUP, "Head", "002#1"],
  ],
  "Yin Yong": [
    ["DEPUTY_CHAIRS", MUNICIPAL, "Deputy Secretary", "000#1"],
    ["DEPUTY_CHAIRS", COMMITTEE, "Deputy Head", "000#1"],
    ["DEPUTY_CHAIRS", GROUP, "First Deputy Head", "002#1"],
  ],
  "Liu Wei": [
    ["DEPUTY_CHAIRS", MUNICIPAL, "Deputy Secretary", "000#1"],
    ["DEPUTY_CHAIRS", COMMITTEE, "Deputy Head", "000#1"],
    ["DEPUTY_CHAIRS", GROUP, "Deputy Head", "002#1"],
  ],
  "Sun Shuxian": [
    ["DEPUTY_CHAIRS", GROUP, "Deputy Head", "002#1"],
    [
      "DEPUTY_CHAIRS",
      "Office of the Foreign Affairs Commission of the CPC Central Committee",
      "Deputy Director",
      "002#1",
    ],
  ],
  "Chang Wei": [
    ["CHAIRS", DISTRICT, "Secretary", "001#7"],
    ["CHAIRS", `District ${GROUP}`, "Head", "001#7"],
    ["CHAIRS", `Foreign Affairs Committee of the ${DISTRICT}`, "Director", "001#7"],
  ],
  "Li Xin": [["DEPUTY_CHAIRS", DISTRICT, "Deputy Secretary", "001#7"]],
  "Xiong Jiuling": [
    [
      "CHAIRS",
      "Foreign Affairs Office of the People's Government of Beijing Municipality",
      "Director General",
      "003#7",
    ],
    [
      "CHAIRS",
      "Leading Party Members' Group of the Foreign Affairs Office of the People's Government of Beijing Municipality",
      "Secretary",
      "003#7",
    ],
    ["CHAIRS", `Office of the ${COMMITTEE}`, "Director General", "003#7"],
  ],
  "Sun Meijun": [],
  "Mo Gaoyi": [],
  "Xia Linmao": [],
  "Zhao Lei": [],
  "Mu Peng": [],
  "Li Fei": [],
  "Lu Yingchuan": [],
  "Liu Yuhui": [],
  "Sima Hong": [],
  "Xi Jinping": [],
};
