// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sizerules.h"

#include <regex>
#include <sstream>
#include <utility>

namespace unknot::test
{

namespace
{

struct Rule {
    std::string what;
    std::regex form;
};

const std::vector<Rule> &rules()
{
    // 3 or more, not as a multiple of what has a name.
    const std::string number = R"((?:[3-9]|\d{2,})(?:\.\d+)?(?![\w.])(?! \* (?:Theme\.grid|\w+\.padding)\b))";
    // Whole numbers of one's own are sizes too, but for counts and the ends of a range.
    const std::string name = R"(\b(?:\w*(?:[wW]idth|[hH]eight|[mM]argins?|MarginInside|[pP]adding|[sS]pacing|[iI]nset|[rR]adius|[cC]orner))"
                             R"(|x|y|size|(?:icon|cross)Size|weight|thickness|foot|property (?:int|real) (?!few\b|to\b)\w+):)";
    const std::string measured = R"((?:[wW]idth|[hH]eight|\wSize|[rR]oom|[tT]extScale)\b)";
    static const std::vector<Rule> all{
        {"a distance", std::regex{"[+-] " + number + "|\\breturn " + number + " [+-]"}},
        {"a size", std::regex{name + R"( (?:.*(?:[?:,*] |[(\[]))?-?)" + number}},
        {"a measure", std::regex{R"(/ \(?\d{3,}(?!\d| \* Theme\.grid\b))"}},
        {"a break-point", std::regex{measured + R"(\)? (?:[<>]=?|[!=]==?) (?!0(?![.\d])|0\.\d+ \*)\d)"}}, // 0, or a share of something
        {"a break-point before it", std::regex{R"(\d (?:[<>]=?|[!=]==?) \(?(?:\w+\.)*\w*)" + measured}},
        {"leading", std::regex{R"(\bleading: [\d.])"}},
        {"leading by hand", std::regex{R"(\bTheme\.(?:small|body|reading|lead|page|step|caption)\w* \* [\d.])"}},
        {"a size of letters", std::regex{R"(\b(?:pixel|point)Size: [^;]*\b\d)"}},
    };
    return all;
}

// Without what is said in it, and without factors of the grid, which may depend on something.
std::string bare(std::string line)
{
    static const std::regex words{R"("[^"]*")"};
    static const std::regex factor{R"(\([^()]*\) \* Theme\.grid\b)"};
    line = std::regex_replace(line, words, "\"\"");
    line = line.substr(0, line.find("//"));
    return std::regex_replace(line, factor, "Theme.grid");
}

struct Statement {
    std::string code;
    int line = 0;
};

// A line that begins with an operator goes on with the one before it.
std::vector<Statement> statementsOf(const std::string &qml)
{
    std::vector<Statement> statements;
    std::istringstream lines{qml};
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        std::string code = bare(std::move(line));
        const auto start = code.find_first_not_of(" \t");
        if (start == std::string::npos)
            continue;
        code.erase(0, start);
        code.erase(code.find_last_not_of(" \t\r") + 1);
        if (!statements.empty() && std::string{"?:+-*/<>=&|,"}.find(code.front()) != std::string::npos)
            statements.back().code += " " + code;
        else
            statements.push_back({code, number});
    }
    return statements;
}

} // namespace

std::vector<std::string> sizeRules()
{
    std::vector<std::string> names;
    for (const Rule &rule : rules())
        names.push_back(rule.what);
    return names;
}

std::vector<LiteralSize> literalSizes(const std::string &qml)
{
    std::vector<LiteralSize> found;
    for (const Statement &statement : statementsOf(qml)) {
        if (statement.code.find_first_of("0123456789") == std::string::npos)
            continue;
        for (const Rule &rule : rules()) {
            if (std::regex_search(statement.code, rule.form))
                found.push_back({rule.what, statement.code, statement.line});
        }
    }
    return found;
}

} // namespace unknot::test
