"""Where an embedded server keeps its files: reachable for its user, with socket paths that fit."""

import contextlib
import hashlib
import os
import pwd
import shutil
import stat
import tempfile
from pathlib import Path

from bot.errors import EmbeddedServerFailed
from bot.storage.embedded.tied import Account

# The smallest limit of all systems is 104 bytes, closing zero included.
LONGEST_SOCKET = 103


def data_folder(path: Path) -> Path:
    """Our data folder: nobody else may list it; when we are root a server's user passes through."""
    path.mkdir(parents=True, exist_ok=True)
    path.chmod(0o711 if os.geteuid() == 0 else 0o700)
    return path.resolve()


def private_folder(path: Path, account: Account | None = None) -> Path:
    """A folder that only this account, or we, may look into."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    if account and path.stat().st_uid != account.user:
        os.chown(path, account.user, account.group)
    path.chmod(0o700)
    return path


def ordinary_account(home: Path) -> Account | None:
    """Whom a server runs as that refuses root, preferably its files' owner; None if we are not root."""
    if os.geteuid() != 0:
        return None
    if home.exists() and (owner := home.stat()).st_uid != 0:
        return Account(owner.st_uid, owner.st_gid)
    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError:
        return Account(65534, 65534)
    return Account(nobody.pw_uid, nobody.pw_gid)


def anyone_may_enter(folder: Path) -> bool:
    """Whether an ordinary user gets as far as this folder."""
    real = folder.resolve()
    return all(each.stat().st_mode & stat.S_IXOTH for each in (real, *real.parents))


def reachable_home(path: Path, account: Account | None) -> Path:
    """`path`, or where it links to: a folder outside a checkout that the account cannot enter."""
    if account and not path.exists() and not anyone_may_enter(path.parent):
        path.unlink(missing_ok=True)
        path.symlink_to(_folder_outside())
    return private_folder(path.resolve(), account)


def _folder_outside() -> str:
    for place in ("/var/lib", "/var/tmp"):  # noqa: S108 (mkdtemp makes it private)
        if os.access(place, os.W_OK) and anyone_may_enter(Path(place)):
            return tempfile.mkdtemp(prefix="mehfooz-", dir=place)
    raise EmbeddedServerFailed(
        "PostgreSQL refuses to run as root, and an ordinary user reaches neither this checkout nor "
        "/var/lib or /var/tmp. Run Mehfooz as an ordinary user, or set DATABASE_URL."
    )


def socket_folder(home: Path, name: str, account: Account | None = None) -> Path:
    """A private folder for a socket of this name; in /tmp when its path would be too long."""
    usual = home / "socket"
    if len(os.fsencode(usual / name)) <= LONGEST_SOCKET:
        return private_folder(usual, account)
    key = hashlib.sha256(os.fsencode(home)).hexdigest()[:12]
    short = Path(f"/tmp/mehfooz-{os.geteuid()}-{key}")  # noqa: S108 (checked to be ours)
    short.mkdir(mode=0o700, exist_ok=True)
    found = short.lstat()
    owners = (os.geteuid(), account.user if account else os.geteuid())
    if not stat.S_ISDIR(found.st_mode) or found.st_uid not in owners:
        raise EmbeddedServerFailed(f"{short} is not ours. Remove it, or move Mehfooz to a shorter path.")
    return private_folder(short, account)


def leave_no_sockets(folder: Path) -> None:
    """Remove a socket folder once nobody listens; one that still holds something stays."""
    with contextlib.suppress(OSError):
        folder.rmdir()


def forget_outside(path: Path) -> None:
    """Remove the folder outside to which this one links, if it does: its owner could not find it again."""
    if path.is_symlink():
        shutil.rmtree(path.readlink(), ignore_errors=True)
        path.unlink()
