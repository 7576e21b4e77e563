// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/copying.h"
#include "present/copyplace.h"

#include <QUrl>

namespace unknot::app
{

// Something that can be written into a file: of that name, with or without a folder and an ending. A file that
// is there already is replaced only by replace(); none of the data folder's own ever is.
class CopyController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::CopyText text READ text NOTIFY changed) // what came of it, or how far it is

public:
    using Begin = practice::Copying::Begin;
    enum class Where { AtOnce, Beside };

    CopyController(present::CopyOf what, std::function<Result<std::string>()> bytes, const std::filesystem::path &dataFolder)
        : CopyController(what, practice::Copying::ofBytes(std::move(bytes)), Where::AtOnce, dataFolder)
    {
    }
    CopyController(present::CopyOf what, Begin begin, Where where, const std::filesystem::path &dataFolder);

    [[nodiscard]] const present::CopyText &text() const { return m_text; }
    void setMissing(std::size_t changes) { m_missing = changes; } // see practice::RunCopy
    void setWhat(present::CopyOf what); // the next copy is of that

    [[nodiscard]] Q_INVOKABLE QString proposed() const { return present::copyProposed(m_what); }
    [[nodiscard]] Q_INVOKABLE QString placedIn(const QUrl &folder, const QString &typed) const // the same name there
    {
        return present::copyPlacedIn(m_what, folder.toLocalFile(), typed);
    }
    Q_INVOKABLE void write(const QString &typed); // nothing while one is being written
    Q_INVOKABLE void replace();
    Q_INVOKABLE void stop() { m_copying.stop(); }
    Q_INVOKABLE void forget(); // what was said, but for what is being written

Q_SIGNALS:
    void changed();

protected:
    void writeTo(const std::filesystem::path &file, practice::Replacing replacing);
    void show(const present::CopyText &text);

private:
    present::CopyOf m_what, m_written; // next, and last
    present::CopyText m_text;
    std::size_t m_missing = 0;
    practice::Copying m_copying;
};

} // namespace unknot::app
