// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/keyspage.h"

namespace unknot::app
{

class AppSettings;

// The keys of a session: which of them does what, and choosing another.
class KeyController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::KeysText text READ text NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed) // text.names

public:
    explicit KeyController(AppSettings &settings);

    [[nodiscard]] const present::KeysText &text() const { return m_page.text(); }
    [[nodiscard]] const QStringList &names() const { return text().names; }

    // The numbers of a key event; as present::latinKey and SessionKeys::actOf.
    Q_INVOKABLE [[nodiscard]] static int latinKey(int key, const QString &text, int modifiers, int scanCode);
    Q_INVOKABLE [[nodiscard]] unknot::present::acts::Act actOf(int latinKey) const { return m_page.actOf(latinKey); }

    // As present::KeysPage has them.
    Q_INVOKABLE void askFor(int act);
    Q_INVOKABLE void take(int latinKey);
    Q_INVOKABLE void reset(); // to the usual ones

Q_SIGNALS:
    void changed();

private:
    void choose(const present::KeysPage::Chosen &keys);

    AppSettings &m_settings;
    present::KeysPage m_page;
};

} // namespace unknot::app
