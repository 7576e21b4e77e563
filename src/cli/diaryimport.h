// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandoptions.h"
#include "exchange/document.h"

namespace unknot::cli
{

// What the import command takes in of a table: a pain diary of another program, each row an entry.

bool isDiary(const QString &file); // by the ending of its name

// The entries of it, with which columns they were read by in lines for a preview. An id is made of what a row says, so that taking it in
// twice takes it in once. Errors: of the columns, or of each row that can't be an entry; then nothing is to be taken in.
struct Diary {
    exchange::Document document;
    QStringList lines;
};
Loaded<Diary> readDiaryFile(const CommandLine &line, const CommandOptions &options, const std::filesystem::path &file);

} // namespace unknot::cli
