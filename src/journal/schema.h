// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace SQLite
{
class Database;
}

namespace unknot::journal
{

constexpr std::uint32_t applicationId = 0x554e4b54; // "UNKT", at its fixed place in the file's header

// One step of the schema, from the version before to this one.
struct Migration {
    int version = 0;
    void (*apply)(SQLite::Database &db) = nullptr;
};

// Append only: a step that was ever released is never edited, as files exist that took it.
std::span<const Migration> migrations();
int schemaVersion(); // of the last step

int userVersion(SQLite::Database &db);

// That column, or an empty text where the schema is older than version 9: a journal that is only looked at may have no such column
// yet. All was steady then, and nothing told.
std::string since9(SQLite::Database &db, const char *column);

// Takes the steps that are missing, each in one transaction with its user_version: a step that
// fails (SQLite::Exception) leaves the file at the version before it. Several programs may do it at
// once; each step is taken once.
void migrate(SQLite::Database &db, std::span<const Migration> missing);

} // namespace unknot::journal
