// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingsstore.h"

#include "app/settings/settingsfile.h"
#include "present/text.h"

#include <QSettings>

namespace unknot::app
{

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
    stored.whole = settings.status() == QSettings::NoError; // only now: each section is taken apart when it is asked for
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
