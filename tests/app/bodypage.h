// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/bodycontroller.h"
#include "startedprogram.h"

namespace unknot::test
{

// The body page of a start of the program.
struct BodyPage : Home, Start {
    BodyPage() : Start(folder, time) { }

    void mark(const char *key) { body.toggle(QString::fromLatin1(key)); }
    void find(const char *words) { body.search(QString::fromLatin1(words)); }
    [[nodiscard]] const present::BodyState &state() const { return body.state(); }
    [[nodiscard]] bool marked(const char *zone, Side side = Side::Left) const { return body.marking().isMarked({ZoneId{zone}, side}); }
    [[nodiscard]] QString candidate(int row, const char *role) const
    {
        return body.candidates()->index(row, 0).data(body.candidates()->roleNames().key(role)).toString();
    }
    // The row of results that reads so, or -1.
    [[nodiscard]] int result(const QString &title) const
    {
        const auto *results = body.results();
        for (int row = 0; row < results->rowCount(); ++row) {
            if (results->index(row, 0).data(results->roleNames().key("title")).toString() == title)
                return row;
        }
        return -1;
    }
};

} // namespace unknot::test
