// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/pastsessions.h"
#include "practice/pointrecords.h"
#include "present/reporttext.h"

#include <optional>

namespace unknot::present
{

// The page of the report for a therapist as a value: of which sessions it is, what the person writes on it and leaves out.
class ReportPage
{
public:
    struct Range {
        practice::Span span = practice::Span::ThreeMonths;
        QString place; // ReportWish::place
    };
    // Of sessions as they are now. No journal: there is no report, for that reason. What was written on it stays.
    void begin(const journal::JournalReader *journal, const QString &trouble, const practice::PointRecords &records, const Range &range,
        const WallTime &now);
    void close();

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const QString &unreadable() const { return m_unreadable; } // why there is none; empty: there is one
    [[nodiscard]] const ReportWish &wish() const { return m_wish; }
    [[nodiscard]] bool setWish(const ReportWish &wish); // false: it was that before
    [[nodiscard]] bool has(reportparts::Part part) const { return !m_wish.without.contains(part); }
    void leaveOut(reportparts::Part part, bool out);

    // Empty where there is none.
    [[nodiscard]] Report made(const catalogue::Catalogue &catalogue, const practice::HealthProfile &answers, const WallTime &now) const;

private:
    practice::PastSessions m_past;
    std::optional<practice::ReportFacts> m_facts;
    ReportWish m_wish;
    QString m_unreadable;
    bool m_open = false;
};

} // namespace unknot::present
