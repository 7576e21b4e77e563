// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandoptions.h"
#include "exchange/document.h"

namespace unknot::cli
{

// What the import command takes in of a table: a pain diary of another program, each row an entry.

bool isDiary(const QString &file); // by the ending of its name

// The entries of it, with which columns they were read by in lines for a preview. Errors: of the file or its columns; then nothing is to
// be taken in.
struct Diary {
    exchange::Document document;
    QStringList lines;
    QString leftOut; // how many rows are; empty: none is
    Errors left; // each of these, with its line
    bool isFaulty = false; // one of them says something that is not understood
};
Loaded<Diary> readDiaryFile(const CommandLine &line, const CommandOptions &options, const std::filesystem::path &file, const WallTime &now);

} // namespace unknot::cli
