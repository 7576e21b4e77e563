// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/copytofile.h"
#include "present/savetext.h"

#include <QUrl>

#include <atomic>
#include <filesystem>
#include <functional>
#include <future>

namespace unknot::app
{

// Something that can be written into a file: of that name, with or without a folder and an ending. A file that
// is there already is replaced only by replace(); none of the data folder's own ever is.
class CopyController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::CopyText text READ text NOTIFY changed) // what came of it, or how far it is

public:
    // In the window's thread: what is to be written as it is now.
    using Begin = std::function<Result<practice::CopyMaking>()>;
    // Beside: what it gives is made in a thread of its own, so that the window goes on; the controller's end stops it.
    enum class Where { AtOnce, Beside };

    CopyController(present::CopyOf what, std::function<Result<std::string>()> bytes, std::filesystem::path dataFolder);
    CopyController(present::CopyOf what, Begin begin, Where where, std::filesystem::path dataFolder);
    ~CopyController() override;

    [[nodiscard]] const present::CopyText &text() const { return m_text; }
    void setWhat(present::CopyOf what); // the next copy is of that

    [[nodiscard]] Q_INVOKABLE QString proposed() const;
    [[nodiscard]] Q_INVOKABLE QString placedIn(const QUrl &folder, const QString &typed) const; // the same name there
    Q_INVOKABLE void write(const QString &typed); // nothing while one is being written
    Q_INVOKABLE void replace();
    Q_INVOKABLE void stop(); // what is being written: nothing is left of it
    Q_INVOKABLE void forget(); // what was said, but for what is being written

Q_SIGNALS:
    void changed();

private:
    void writeTo(const std::filesystem::path &file, practice::Replacing replacing);
    void writeBeside(practice::CopyMaking making, practice::Replacing replacing);
    void done(present::CopyOf what, const std::optional<practice::CopyRefused> &refused);
    [[nodiscard]] bool isGoingOn(std::size_t done, std::size_t all); // asked by the other thread
    void show(const present::CopyText &text);

    present::CopyOf m_what;
    Begin m_begin;
    Where m_where;
    std::filesystem::path m_dataFolder, m_file; // where it was to be written
    present::CopyText m_text;
    std::atomic<bool> m_stops = false;
    std::future<void> m_writing; // last, so that it is waited for first
};

} // namespace unknot::app
