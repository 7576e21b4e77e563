// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingsstore.h"

#include "practice/settingsfile.h"
#include "present/text.h"

#include <QSettings>

namespace unknot::app
{

namespace
{

// A file that is not there has nothing else in it either.
bool hasOnlySettings(const std::filesystem::path &folder)
{
    const auto text = practice::settingsText(folder);
    return text ? practice::hasOnlySettings(*text) : text.error().kind == Error::Kind::NotFound;
}

} // namespace

SettingsStore::SettingsStore(const std::filesystem::path &folder)
    : m_folder(folder), m_file(present::toQt((folder / practice::settingsName).string()))
{
}

// QSettings would read a named pipe without end.
practice::StoredSettings SettingsStore::read() const
{
    practice::StoredSettings stored;
    if (practice::settingsRefusal(m_folder)) {
        stored.whole = false;
        return stored;
    }
    const QSettings settings(m_file, QSettings::IniFormat);
    for (const QString &key : settings.allKeys()) {
        const QVariant value = settings.value(key);
        const bool isText = value.typeId() == QMetaType::QString;
        stored.entries.emplace(present::fromQt(key), isText ? std::optional(present::fromQt(value.toString())) : std::nullopt);
    }
    // QSettings takes a file apart once a program and tells only its first reader of what it did not understand.
    stored.whole = settings.status() == QSettings::NoError && hasOnlySettings(m_folder);
    return stored;
}

bool SettingsStore::write(const std::map<std::string, std::string> &entries) const
{
    if (practice::settingsRefusal(m_folder))
        return false;
    QSettings settings(m_file, QSettings::IniFormat);
    for (const auto &[key, text] : entries)
        settings.setValue(present::toQt(key), present::toQt(text));
    settings.sync();
    // What was not understood when it was read hides whether it was written: that is asked anew.
    return settings.status() == QSettings::NoError
        || (settings.status() == QSettings::FormatError && QSettings(m_file, QSettings::IniFormat).status() == QSettings::NoError);
}

} // namespace unknot::app
