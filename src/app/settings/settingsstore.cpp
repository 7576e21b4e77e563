// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingsstore.h"

#include "app/settings/settingsfile.h"
#include "present/text.h"

#include <QSettings>

namespace unknot::app
{

namespace
{

// Whether each line is a section, an entry, a remark, or goes on with the line before.
bool hasOnlySettings(const std::filesystem::path &folder)
{
    const auto text = settingsText(folder);
    if (!text)
        return text.error().kind == Error::Kind::NotFound; // there are none yet
    bool goesOn = false;
    for (const QString &whole : present::toQt(*text).split(u'\n')) {
        const QString line = whole.trimmed();
        const bool isSection = line.startsWith(u'[') && line.endsWith(u']');
        if (!goesOn && !line.isEmpty() && !line.startsWith(u';') && !isSection && line.indexOf(u'=') < 1)
            return false;
        goesOn = line.endsWith(u'\\');
    }
    return true;
}

} // namespace

SettingsStore::SettingsStore(const std::filesystem::path &folder) : m_folder(folder) { }

practice::StoredSettings SettingsStore::read() const
{
    practice::StoredSettings stored;
    if (settingsRefusal(m_folder)) {
        stored.whole = false;
        return stored;
    }
    const QSettings settings(settingsFile(m_folder), QSettings::IniFormat);
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
    if (settingsRefusal(m_folder))
        return false;
    QSettings settings(settingsFile(m_folder), QSettings::IniFormat);
    for (const auto &[key, text] : entries)
        settings.setValue(present::toQt(key), present::toQt(text));
    settings.sync();
    // What was not understood when it was read hides whether it was written: that is asked anew.
    return settings.status() == QSettings::NoError
        || (settings.status() == QSettings::FormatError
            && QSettings(settingsFile(m_folder), QSettings::IniFormat).status() == QSettings::NoError);
}

} // namespace unknot::app
