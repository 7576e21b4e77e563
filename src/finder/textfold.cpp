// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/textfold.h"

#include <unordered_map>

namespace unknot::finder
{

namespace
{

// A letter or two, and all that is compared as it: case folding and canonical decomposition of
// Unicode 15 without the marks, and the letters with a stroke.
constexpr std::string_view folds = R"(
a:ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ ae:ÆæǢǣǼǽ aʾ:ẚ b:ḂḃḄḅḆḇ c:ÇçĆćĈĉĊċČčḈḉ d:ĎďĐđḊḋḌḍḎḏḐḑḒḓ
e:ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ f:Ḟḟ g:ĜĝĞğĠġĢģǦǧǴǵḠḡ h:ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ
i:ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị j:Ĵĵǰ k:ĶķǨǩḰḱḲḳḴḵ l:ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ m:ḾḿṀṁṂṃ n:ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ
o:ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ oe:Œœ p:ṔṕṖṗ r:ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ
s:ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛ ss:ßẞ t:ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ u:ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự
v:ṼṽṾṿ w:ŴŵẀẁẂẃẄẅẆẇẈẉẘ x:ẊẋẌẍ y:ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ z:ŹźŻżŽžẐẑẒẓẔẕ ð:Ð þ:Þ ĳ:Ĳ ŀ:Ŀ ŋ:Ŋ ƀ:Ƀ ƃ:Ƃ ƅ:Ƅ ƈ:Ƈ ƌ:Ƌ ƒ:Ƒ ƕ:Ƕ ƙ:Ƙ
ƚ:Ƚ ƞ:Ƞ ƣ:Ƣ ƥ:Ƥ ƨ:Ƨ ƭ:Ƭ ƴ:Ƴ ƶ:Ƶ ƹ:Ƹ ƽ:Ƽ ƿ:Ƿ ǆ:Ǆǅ ǉ:Ǉǈ ǌ:Ǌǋ ǝ:Ǝ ǥ:Ǥ ǳ:Ǳǲ ȝ:Ȝ ȣ:Ȣ ȥ:Ȥ ȼ:Ȼ ɂ:Ɂ ɇ:Ɇ ɉ:Ɉ ɋ:Ɋ ɍ:Ɍ ɏ:Ɏ ɓ:Ɓ
ɔ:Ɔ ɖ:Ɖ ɗ:Ɗ ə:Ə ɛ:Ɛ ɠ:Ɠ ɣ:Ɣ ɨ:Ɨ ɩ:Ɩ ɯ:Ɯ ɲ:Ɲ ɵ:Ɵ ʀ:Ʀ ʃ:Ʃ ʈ:Ʈ ʉ:Ʉ ʊ:Ʊ ʋ:Ʋ ʌ:Ʌ ʒ:ƷǮǯ ʹ:ʹ ʼn:ŉ ͱ:Ͱ ͳ:Ͳ ͷ:Ͷ ͻ:Ͻ ͼ:Ͼ ͽ:Ͽ
α:ΆΑάἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰάᾰᾱᾶᾸᾹᾺΆ αι:ᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾲᾳᾴᾷᾼ β:Βϐ γ:Γ δ:Δ ε:ΈΕέϵἐἑἒἓἔἕἘἙἚἛἜἝὲέῈΈ ζ:Ζ
η:ΉΗήἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὴήῆῊΉ ηι:ᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῇῌ θ:Θϑϴ ι:ΊΐΙΪίϊἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὶίιῐῑῒΐῖῗῘῙῚΊ κ:Κϰ λ:Λ μ:µΜ ν:Ν ξ:Ξ
ο:ΌΟόὀὁὂὃὄὅὈὉὊὋὌὍὸόῸΌ π:Πϖ ρ:ΡϱῤῥῬ σ:Σς τ:Τ υ:ΎΥΫΰϋύὐὑὒὓὔὕὖὗὙὛὝὟὺύῠῡῢΰῦῧῨῩῪΎ φ:Φϕ χ:Χ ψ:Ψ ω:ΏΩώὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὼώῶῺΏ
ωι:ᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῷῼ ϒ:ϓϔ ϗ:Ϗ ϙ:Ϙ ϛ:Ϛ ϝ:Ϝ ϟ:Ϟ ϡ:Ϡ ϣ:Ϣ ϥ:Ϥ ϧ:Ϧ ϩ:Ϩ ϫ:Ϫ ϭ:Ϭ ϯ:Ϯ ϲ:Ϲ ϳ:Ϳ ϸ:Ϸ ϻ:Ϻ а:АӐӑӒӓ б:Б в:В
г:ЃГѓ д:Д е:ЀЁЕѐёӖӗ ж:ЖӁӂӜӝ з:ЗӞӟ и:ЍИЙйѝӢӣӤӥ к:ЌКќ л:Л м:М н:Н о:ОӦӧ п:П р:Р с:С т:Т у:ЎУўӮӯӰӱӲӳ ф:Ф х:Х ц:Ц ч:ЧӴӵ
ш:Ш щ:Щ ъ:Ъ ы:ЫӸӹ ь:Ь э:ЭӬӭ ю:Ю я:Я ђ:Ђ є:Є ѕ:Ѕ і:ІЇї ј:Ј љ:Љ њ:Њ ћ:Ћ џ:Џ ѡ:Ѡ ѣ:Ѣ ѥ:Ѥ ѧ:Ѧ ѩ:Ѩ ѫ:Ѫ ѭ:Ѭ ѯ:Ѯ ѱ:Ѱ ѳ:Ѳ
ѵ:ѴѶѷ ѹ:Ѹ ѻ:Ѻ ѽ:Ѽ ѿ:Ѿ ҁ:Ҁ ҋ:Ҋ ҍ:Ҍ ҏ:Ҏ ґ:Ґ ғ:Ғ ҕ:Ҕ җ:Җ ҙ:Ҙ қ:Қ ҝ:Ҝ ҟ:Ҟ ҡ:Ҡ ң:Ң ҥ:Ҥ ҧ:Ҧ ҩ:Ҩ ҫ:Ҫ ҭ:Ҭ ү:Ү ұ:Ұ ҳ:Ҳ ҵ:Ҵ ҷ:Ҷ
ҹ:Ҹ һ:Һ ҽ:Ҽ ҿ:Ҿ ӄ:Ӄ ӆ:Ӆ ӈ:Ӈ ӊ:Ӊ ӌ:Ӌ ӎ:Ӎ ӏ:Ӏ ӕ:Ӕ ә:ӘӚӛ ӡ:Ӡ ө:ӨӪӫ ӷ:Ӷ ӻ:Ӻ ӽ:Ӽ ӿ:Ӿ ԁ:Ԁ ԃ:Ԃ ԅ:Ԅ ԇ:Ԇ ԉ:Ԉ ԋ:Ԋ ԍ:Ԍ ԏ:Ԏ ԑ:Ԑ
ԓ:Ԓ ԕ:Ԕ ԗ:Ԗ ԙ:Ԙ ԛ:Ԛ ԝ:Ԝ ԟ:Ԟ ԡ:Ԡ ԣ:Ԣ ԥ:Ԥ ԧ:Ԧ ԩ:Ԩ ԫ:Ԫ ԭ:Ԭ ԯ:Ԯ ա:Ա բ:Բ գ:Գ դ:Դ ե:Ե եւ:և զ:Զ է:Է ը:Ը թ:Թ ժ:Ժ ի:Ի լ:Լ խ:Խ
ծ:Ծ կ:Կ հ:Հ ձ:Ձ ղ:Ղ ճ:Ճ մ:Մ յ:Յ ն:Ն շ:Շ ո:Ո չ:Չ պ:Պ ջ:Ջ ռ:Ռ ս:Ս վ:Վ տ:Տ ր:Ր ց:Ց ւ:Ւ փ:Փ ք:Ք օ:Օ ֆ:Ֆ ა:Ა ბ:Ბ გ:Გ დ:Დ
ე:Ე ვ:Ვ ზ:Ზ თ:Თ ი:Ი კ:Კ ლ:Ლ მ:Მ ნ:Ნ ო:Ო პ:Პ ჟ:Ჟ რ:Რ ს:Ს ტ:Ტ უ:Უ ფ:Ფ ქ:Ქ ღ:Ღ ყ:Ყ შ:Შ ჩ:Ჩ ც:Ც ძ:Ძ წ:Წ ჭ:Ჭ ხ:Ხ ჯ:Ჯ ჰ:Ჰ
ჱ:Ჱ ჲ:Ჲ ჳ:Ჳ ჴ:Ჴ ჵ:Ჵ ჶ:Ჶ ჷ:Ჷ ჸ:Ჸ ჹ:Ჹ ჺ:Ჺ ჽ:Ჽ ჾ:Ჾ ჿ:Ჿ ỻ:Ỻ ỽ:Ỽ ỿ:Ỿ ⱥ:Ⱥ ⱦ:Ⱦ ⴀ:Ⴀ ⴁ:Ⴁ ⴂ:Ⴂ ⴃ:Ⴃ ⴄ:Ⴄ ⴅ:Ⴅ ⴆ:Ⴆ ⴇ:Ⴇ ⴈ:Ⴈ ⴉ:Ⴉ ⴊ:Ⴊ
ⴋ:Ⴋ ⴌ:Ⴌ ⴍ:Ⴍ ⴎ:Ⴎ ⴏ:Ⴏ ⴐ:Ⴐ ⴑ:Ⴑ ⴒ:Ⴒ ⴓ:Ⴓ ⴔ:Ⴔ ⴕ:Ⴕ ⴖ:Ⴖ ⴗ:Ⴗ ⴘ:Ⴘ ⴙ:Ⴙ ⴚ:Ⴚ ⴛ:Ⴛ ⴜ:Ⴜ ⴝ:Ⴝ ⴞ:Ⴞ ⴟ:Ⴟ ⴠ:Ⴠ ⴡ:Ⴡ ⴢ:Ⴢ ⴣ:Ⴣ ⴤ:Ⴤ ⴥ:Ⴥ ⴧ:Ⴧ ⴭ:Ⴭ
ａ:Ａ ｂ:Ｂ ｃ:Ｃ ｄ:Ｄ ｅ:Ｅ ｆ:Ｆ ｇ:Ｇ ｈ:Ｈ ｉ:Ｉ ｊ:Ｊ ｋ:Ｋ ｌ:Ｌ ｍ:Ｍ ｎ:Ｎ ｏ:Ｏ ｐ:Ｐ ｑ:Ｑ ｒ:Ｒ ｓ:Ｓ ｔ:Ｔ ｕ:Ｕ ｖ:Ｖ ｗ:Ｗ ｘ:Ｘ ｙ:Ｙ ｚ:Ｚ
)";

// What stands at the front of the text, which loses it; 0xFFFD for a byte that is not UTF-8.
char32_t next(std::string_view &text)
{
    constexpr char32_t broken = 0xFFFD;
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    if (length == 0 || text.size() < length || first > 0xF4) {
        text.remove_prefix(1);
        return broken;
    }
    char32_t point = length == 1 ? first : first & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0) != 0x80) {
            text.remove_prefix(i);
            return broken;
        }
        point = (point << 6) | (byte & 0x3F);
    }
    text.remove_prefix(length);
    return point;
}

std::unordered_map<char32_t, std::u32string> foldTable()
{
    std::unordered_map<char32_t, std::u32string> table;
    std::u32string to;
    bool isTarget = true;
    for (std::string_view rest = folds; !rest.empty();) {
        const char32_t c = next(rest);
        if (c == U' ' || c == U'\n') {
            to.clear();
            isTarget = true;
        } else if (c == U':') {
            isTarget = false;
        } else if (isTarget) {
            to += c;
        } else {
            table[c] = to;
        }
    }
    return table;
}

bool isMark(char32_t c)
{
    return (c >= 0x300 && c <= 0x36F) || c == U'\'' || c == 0x2019 || c == 0xAD || c == 0x200D || c == 0x200C;
}

bool isLetter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
    const bool sign = c < 0xC0 || c == 0xD7 || c == 0xF7;
    const bool punctuation = (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF20) || c == 0xFFFD;
    return !sign && !punctuation;
}

bool isWordByItself(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

void append(std::u32string &word, char32_t c)
{
    static const std::unordered_map<char32_t, std::u32string> table = foldTable();
    if (c < 0x80)
        word += c >= U'A' && c <= U'Z' ? c + 32 : c;
    else if (const auto found = table.find(c); found != table.end())
        word += found->second;
    else
        word += c;
}

} // namespace

std::vector<std::u32string> wordsOf(std::string_view utf8)
{
    std::vector<std::u32string> words;
    std::u32string word;
    const auto end = [&] {
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    };
    while (!utf8.empty()) {
        const char32_t c = next(utf8);
        if (isMark(c))
            continue;
        if (!isLetter(c) || isWordByItself(c))
            end();
        if (isLetter(c))
            append(word, c);
        if (isWordByItself(c))
            end();
    }
    end();
    return words;
}

} // namespace unknot::finder
