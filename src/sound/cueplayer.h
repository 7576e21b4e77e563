// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/settings.h"
#include "present/cuetext.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>

class QMediaDevices;
class QSoundEffect;

namespace unknot::sound
{

class Voice;

// Plays what the engine says is due: a tone, a spoken sentence. Nothing waits for it, nothing is
// timed by it: without a sound device or espeak-ng the session runs the same, and the screen
// flashes instead. A device that goes while it plays is done without at once, and used again when it is back.
class CuePlayer : public QObject
{
    Q_OBJECT

public:
    using Chosen = std::function<const practice::Settings &()>; // how loud, how fast and by whom, as it is at the moment
    CuePlayer(Chosen chosen, const std::filesystem::path &sounds, const std::filesystem::path &cache, QObject *parent = nullptr);
    ~CuePlayer() override;

    void play(session::output::Cue cue);
    void say(const QString &sentence); // an earlier sentence that is still spoken stops
    // Half of a beat: the word, where there are no tones and nothing else is being said. The ring shows it, so nothing flashes.
    void beat(session::output::Cue cue, const QString &word);
    void count(int seconds); // says how many are left, where there are no tones
    void prepare(const QStringList &sentences); // renders them ahead, in the background, and reads the tones
    void silence();
    void tryTone(); // of a session, as loud as it is then
    void tryVoice(); // a sentence, the same

    [[nodiscard]] present::Hearing hearing() const;

Q_SIGNALS:
    void flash(); // neither tone nor voice can be heard: show it

private:
    void playTone(session::output::Cue cue);
    void takeManner(); // in which the voice speaks from now on
    void readTones();
    [[nodiscard]] QSoundEffect *read(const QString &name);

    // A new one is read each time, ahead: 6.4 plays a sound that has ended only every other time, never says that it has
    // ended where there is no device, and takes some time to read it.
    struct Tone {
        QSoundEffect *played = nullptr, *next = nullptr;
    };

    Chosen m_chosen;
    std::filesystem::path m_sounds;
    QHash<QString, Tone> m_tones; // by the sound's name
    QMediaDevices *m_devices = nullptr; // tells when one goes or comes; null before the first session
    std::unique_ptr<Voice> m_voice;
};

} // namespace unknot::sound
