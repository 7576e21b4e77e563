// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/refusedjournal.h"

#include <utility>

namespace unknot::practice
{

RefusedJournal::Left RefusedJournal::leftOf(const std::filesystem::path &file)
{
    auto left = journal::JournalStore::salvaged(file);
    return left ? std::make_shared<journal::JournalStore>(std::move(*left)) : nullptr;
}

void RefusedJournal::refuse(const std::filesystem::path &file, const Error &why, Left left)
{
    clear();
    m_file = file;
    m_why = why;
    const auto sessions = left ? left->summaries() : Result<std::vector<journal::SessionSummary>>{};
    const auto entries = left ? left->entries({}) : Result<std::vector<journal::EntryRecord>>{};
    m_readable = sessions ? static_cast<int>(sessions->size()) : 0;
    if (m_readable > 0 || (entries && !entries->empty()))
        m_left = std::move(left);
}

void RefusedJournal::clear()
{
    *this = {};
}

bool RefusedJournal::canLook() const
{
    return m_left || (m_why && (m_why->kind == Error::Kind::Busy || m_why->kind == Error::Kind::ReadOnly));
}

Status RefusedJournal::look()
{
    if (!m_left) {
        auto reader = journal::JournalReader::open(m_file);
        if (!reader)
            return tl::unexpected(reader.error());
        m_reader.emplace(std::move(*reader));
    }
    m_looks = true;
    return {};
}

} // namespace unknot::practice
