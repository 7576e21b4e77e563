// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "catalogue/muscle.h"

#include <string>
#include <vector>

namespace unknot::catalogue
{

enum class ReadHow { Directly, Secondary, NotRead };

struct Source {
    SourceId id;
    std::string cite, title, url, doi, finds;
    ReadHow read = ReadHow::NotRead;

    bool operator==(const Source &) const = default;
};

// A complaint as people name it, with the muscles to look at, the commonest first.
struct Complaint {
    ComplaintId id;
    std::string label;
    std::vector<std::string> words; // other words people use for it
    std::vector<ZoneId> zones;
    std::vector<MuscleId> muscles;
    std::vector<ScreenId> screens;
    std::string note;

    bool operator==(const Complaint &) const = default;
};

// A place on the body by its name: one to feel one's way by, or one to keep off.
struct Landmark {
    LandmarkId id;
    std::string label; // "Point of the shoulder"
    CautionId caution; // why to keep off; empty: it is there to be felt

    bool operator==(const Landmark &) const = default;
};

struct ArticlePart {
    std::string heading, text; // paragraphs separated by an empty line
    bool graded = false;
    Grade grade = Grade::None;
    std::vector<SourceId> sources;
    std::string sourceNote;

    bool operator==(const ArticlePart &) const = default;
};

struct Article {
    std::string id, section, label, title, intro; // section: the heading it stands under, as people read it
    std::vector<std::string> words; // what a search finds it by; empty: it is not searched for
    std::vector<ArticlePart> parts;

    bool operator==(const Article &) const = default;
};

// Words that mean the same to whoever searches: "belly", "tummy".
struct WordFamily {
    std::string id;
    std::vector<std::string> words; // one word each
    bool weak = false; // they tell next to nothing: "pain"

    bool operator==(const WordFamily &) const = default;
};

// What a search has to know of a language.
struct SpokenWords {
    std::vector<std::string> fillers; // tell nothing: "my", "when"
    std::vector<std::string> endings; // of the forms of a word: "s", "ing"
    std::vector<WordFamily> alike;

    bool operator==(const SpokenWords &) const = default;
};

} // namespace unknot::catalogue
