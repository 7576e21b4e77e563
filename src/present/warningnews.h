// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/warningnotice.h"

namespace unknot::present
{

// What the pages say of the warning signs of today, and once what became of them.
class WarningNews
{
public:
    [[nodiscard]] const WarningNotice &warning() const { return m_warning; } // of one that stops every session, wherever it hurts
    [[nodiscard]] bool answeredToday() const { return m_answeredToday; } // the questions, or some of them
    [[nodiscard]] const QString &notice() const { return m_notice; } // that none stops a session any more, or what was told; once

    // False: nothing of it is another. `aboutSession`: one is asked for, and shows itself whether it begins.
    bool follow(const WarningNotice &warning, bool answeredToday, bool aboutSession);
    void read() { m_read = true; } // all questions were
    void tell(const QString &notice) { m_notice = notice; }

private:
    WarningNotice m_warning;
    QString m_notice;
    bool m_answeredToday = false;
    bool m_read = false; // and since then nothing was warned of
};

} // namespace unknot::present
