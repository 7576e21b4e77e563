// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include "base/controls.h"

namespace unknot
{

// On one line, with control characters spelt out: a file may have any of them in its name.
std::string toString(const Error &error)
{
    std::string text;
    if (!error.file.empty()) {
        text += error.file;
        if (error.line > 0)
            text += ':' + std::to_string(error.line);
        text += ": ";
    }
    if (!error.pointer.empty())
        text += error.pointer + ": ";
    return spelt(text + error.what, LineFeeds::OneLine);
}

} // namespace unknot
