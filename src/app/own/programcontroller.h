// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "present/copyplace.h"
#include "present/programtext.h"
#include "present/toolthings.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <filesystem>

namespace unknot::app
{

class JournalKeeper;

// The program itself: what it is made of, the folder that it keeps a person's data in, and deleting them.
class ProgramController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QString parts READ parts CONSTANT) // "Qt 6.4.2"
    Q_PROPERTY(int sources READ sources CONSTANT) // how many studies and books the catalogue names
    Q_PROPERTY(QUrl documents READ documents CONSTANT) // where a file or folder is first looked for
    Q_PROPERTY(QStringList things READ things CONSTANT) // that tools need: "A ball"
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed) // why the folder was not opened, or nothing deleted
    Q_PROPERTY(QString notice READ notice NOTIFY changed) // that the data were deleted or restored, to be told once

public:
    // What the program ends with when it is to be started again, over what is left then.
    static constexpr int startAgain = 75;

    ProgramController(const catalogue::Catalogue &catalogue, const JournalKeeper &journal, std::filesystem::path dataFolder);

    [[nodiscard]] QString parts() const { return QStringLiteral("Qt %1").arg(QLatin1String(qVersion())); }
    [[nodiscard]] int sources() const { return int(m_catalogue.all().sources.size()); }
    [[nodiscard]] QUrl documents() const { return QUrl::fromLocalFile(present::ownDocuments()); }
    [[nodiscard]] QStringList things() const { return present::thingsNeeded(m_catalogue); }
    Q_INVOKABLE [[nodiscard]] QStringList toolsOf(const QString &thing) const
    {
        return present::toolsNeeding(m_catalogue, thing);
    } // ids of those that need it
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    [[nodiscard]] const QString &notice() const { return m_notice; }

    Q_INVOKABLE void openFolder();
    // Everything of the person's, and the settings and packs where these are to go too. It is noted, and done
    // once the journal is closed: the program ends with startAgain. Not while another program has the journal.
    Q_INVOKABLE void deleteData(bool settings, bool packs);
    void dataDeleted(const Status &deleted) { tell(present::deletedSentence(deleted)); } // by this start
    void tell(const QString &notice); // of what this start did, once
    Q_INVOKABLE void forgetNotice() { tell({}); }

Q_SIGNALS:
    void changed();
    void ends(int code); // with it

private:
    void say(const QString &trouble);

    const catalogue::Catalogue &m_catalogue;
    const JournalKeeper &m_journal;
    std::filesystem::path m_folder;
    QString m_trouble, m_notice;
};

} // namespace unknot::app
