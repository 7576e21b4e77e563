// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace unknot
{

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
    return text + error.what;
}

} // namespace unknot
