"""A program that makes PDFs, kept running: reads the path of a file per line, makes FILE.pdf, answers with a line.

    /usr/bin/python3 warm.py libreoffice | weasyprint | wkhtmltopdf
"""
import os
import subprocess
import sys
import tempfile
import time


def libreoffice(folder):
    """An office behind a pipe, as document servers keep one."""
    import uno
    from com.sun.star.beans import PropertyValue
    from com.sun.star.connection import NoConnectException

    pipe = "pipe,name=%s;urp;" % os.path.basename(folder)
    office = subprocess.Popen(["soffice", "-env:UserInstallation=file://%s/profile" % folder, "--headless", "--norestore",
                               "--accept=" + pipe], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    there = None
    while there is None:
        if office.poll() is not None:
            sys.exit("soffice ended")
        try:
            there = resolver.resolve("uno:" + pipe + "StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    desktop = there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)

    def named(name, value):
        return PropertyValue(Name=name, Value=value)

    def make(file):
        document = desktop.loadComponentFromURL("file://" + file, "_blank", 0, (named("Hidden", True),))
        document.storeToURL("file://" + file + ".pdf", (named("FilterName", "writer_pdf_Export"),))
        document.close(True)

    def end():
        desktop.terminate()
        office.wait()

    return make, end


def weasyprint(folder):
    from weasyprint import HTML
    return lambda file: HTML(file).write_pdf(file + ".pdf"), lambda: None


def wkhtmltopdf(folder):
    """It tells nothing when a file is ready, so the end of the file is waited for."""
    program = subprocess.Popen(["wkhtmltopdf", "--quiet", "--read-args-from-stdin"], stdin=subprocess.PIPE, text=True,
                               stderr=subprocess.DEVNULL, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})

    def made(file):
        try:
            with open(file, "rb") as pdf:
                return b"%%EOF" in pdf.read()[-8:]
        except FileNotFoundError:
            return False

    def make(file):
        pdf = file + ".pdf"
        if os.path.exists(pdf):
            os.remove(pdf)
        program.stdin.write("--enable-local-file-access %s %s\n" % (file, pdf))
        program.stdin.flush()
        while not made(pdf):
            if program.poll() is not None:
                sys.exit("wkhtmltopdf ended")
            time.sleep(0.001)

    return make, program.stdin.close


with tempfile.TemporaryDirectory() as folder:
    make, end = {program.__name__: program for program in (libreoffice, weasyprint, wkhtmltopdf)}[sys.argv[1]](folder)
    try:
        for line in sys.stdin:
            make(line.rstrip("\n"))
            print("made", flush=True)
    finally:
        end()
